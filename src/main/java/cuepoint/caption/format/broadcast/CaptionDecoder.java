package cuepoint.caption.format.broadcast;

import cuepoint.caption.cue.RawCue;
import java.util.function.Consumer;

/**
 * Decodes the first channel of closed captions as a television does (47 CFR 15.119): captions that
 * pop on at once, that are painted letter by letter, or that roll up, of which each row is a cue.
 */
final class CaptionDecoder {
  private static final int PARITY = 0x7F;
  private static final int SECOND_CHANNEL = 0x08;
  private static final int FIRST_TEXT = 0x20;

  /** The row of a preamble by its first byte; the second of two if its second byte says so. */
  private static final int[] ROWS = {10, 0, 2, 11, 13, 4, 6, 8};

  private static final int[] NO_CODE = {-1, -1};

  private final CaptionModes modes;
  private int[] last = NO_CODE;
  private boolean firstChannel = true;
  private boolean passedOver;

  CaptionDecoder(Consumer<RawCue> out) {
    modes = new CaptionModes(out);
  }

  /**
   * Reads a pair of bytes.
   *
   * @param millis when it is transmitted, in ms
   */
  void read(int first, int second, long millis) {
    int one = first & PARITY;
    int two = second & PARITY;
    boolean control = one >= 0x10 && one < FIRST_TEXT;
    if (control && last[0] == one && last[1] == two) {
      last = NO_CODE;
      return;
    }
    last = control ? new int[] {one, two} : NO_CODE;
    if (control) {
      firstChannel = (one & SECOND_CHANNEL) == 0;
    }
    if (control && firstChannel) {
      control(one, two, millis);
    } else if (control) {
      return;
    } else if (one == 0 || one >= FIRST_TEXT) {
      text(one, millis);
      text(two, millis);
    }
  }

  /** Whether the second channel holds text. */
  boolean isSecondChannelUsed() {
    return passedOver;
  }

  private void text(int code, long millis) {
    passedOver |= !firstChannel && code > FIRST_TEXT;
    if (firstChannel && code >= FIRST_TEXT) {
      modes.write(CaptionCharacters.basic(code), millis);
    }
  }

  private void control(int one, int two, long millis) {
    if (two >= 0x40) {
      preamble(one, two);
    } else if ((one == 0x14 || one == 0x15) && two < 0x30) {
      modes.command(two, millis);
    } else if (one == 0x17 && two >= 0x21 && two <= 0x23) {
      modes.tab(two & 0x03);
    } else if (one == 0x11 && two >= FIRST_TEXT) {
      modes.write(two < 0x30 ? ' ' : CaptionCharacters.special(two), millis);
    } else if ((one == 0x12 || one == 0x13) && two >= FIRST_TEXT) {
      modes.backspace();
      modes.write(CaptionCharacters.extended(one == 0x13, two), millis);
    }
  }

  private void preamble(int one, int two) {
    boolean lower = (two & 0x20) != 0 && one != 0x10;
    boolean indents = (two & 0x10) != 0;
    int columns = indents ? ((two & 0x0E) >> 1) * 4 : 0;
    modes.move(ROWS[one - 0x10] + (lower ? 1 : 0), columns);
  }

  /** The file ends. */
  void end(long millis) {
    modes.end(millis);
  }
}
