package cuepoint.caption.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The pieces of a text by which its charset is guessed: those that are not UTF-8 come first. */
final class Sample {
  private static final int ENOUGH = 3000;

  /** The markup of no format is in the second byte of a character. */
  private static final String BORDERS = "\n\r<>\"";

  private final byte[] lines;
  private final int length;
  private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();

  private Sample(byte[] lines, int length) {
    this.lines = lines;
    this.length = length;
  }

  /** Pieces of the first bytes of an array; empty if all that is not UTF-8 is beside what is. */
  static byte[] of(byte[] lines, int length) {
    Sample sample = new Sample(lines, length);
    sample.add(true);
    if (sample.pieces.size() > 0) {
      sample.add(false);
    }
    return sample.pieces.toByteArray();
  }

  private void add(boolean others) {
    int start = 0;
    for (int i = 0; i <= length && pieces.size() < ENOUGH; i++) {
      if (i == length || BORDERS.indexOf(lines[i]) >= 0) {
        add(start, i - start, others);
        start = i + 1;
      }
    }
  }

  private void add(int start, int size, boolean others) {
    String text = new String(lines, start, size, StandardCharsets.UTF_8);
    int bad = LineDecoder.bad(text);
    int good = LineDecoder.beyondAscii(text);
    boolean wanted = others ? bad > good : bad + good == 0 && text.strip().split(" ").length > 3;
    if (wanted) {
      pieces.write(lines, start, Math.min(size, ENOUGH - pieces.size()));
      pieces.write('\n');
    }
  }
}
