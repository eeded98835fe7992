package cuepoint.caption.format.broadcast;

import cuepoint.caption.format.FrameRate;
import java.util.Arrays;
import java.util.Optional;

/** A text and timing information block (EBU Tech 3264, TTI block). */
final class StlBlock {
  static final int LENGTH = 128;

  private static final int EXTENSION_AT = 3;
  private static final int BEGIN_AT = 5;
  private static final int END_AT = 9;
  private static final int COMMENT_AT = 15;
  private static final int TEXT_AT = 16;
  private static final int USER_DATA = 0xFE;
  private static final int LAST = 0xFF;

  private final byte[] bytes;

  /**
   * Keeps the bytes.
   *
   * @param bytes all of the block
   */
  StlBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether its text is shown, not a comment or data for a machine. */
  boolean isShown() {
    return bytes[COMMENT_AT] != 1 && unsigned(EXTENSION_AT) != USER_DATA;
  }

  /** Whether no block with more text of the same subtitle follows. */
  boolean isLast() {
    return unsigned(EXTENSION_AT) == LAST;
  }

  byte[] text() {
    return Arrays.copyOfRange(bytes, TEXT_AT, LENGTH);
  }

  /** When it appears, in ms; empty if that is no time code. */
  Optional<Long> begin(FrameRate rate) {
    return millis(BEGIN_AT, rate);
  }

  /** When it disappears, in ms; empty if that is no time code. */
  Optional<Long> end(FrameRate rate) {
    return millis(END_AT, rate);
  }

  private Optional<Long> millis(int at, FrameRate rate) {
    int hours = unsigned(at);
    int minutes = unsigned(at + 1);
    int seconds = unsigned(at + 2);
    int frames = unsigned(at + 3);
    boolean time = hours < 24 && minutes < 60 && seconds < 60 && frames < rate.counted();
    return time ? Optional.of(rate.millis(hours, minutes, seconds, frames)) : Optional.empty();
  }

  private int unsigned(int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }
}
