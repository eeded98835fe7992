package cuepoint.export;

import java.util.stream.IntStream;

/**
 * Numbers as text: variable-length quantities in the digits of Base64, as source maps have them,
 * but without signs. Each digit has five bits, the lowest first, and 32 more if another digit
 * follows. {@code bundle/words/vlq.js} reads them.
 */
final class Vlq {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Vlq() {}

  /** All of the numbers, one after the other, none below 0. */
  static String of(IntStream numbers) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(number -> append(number, text));
    return text.toString();
  }

  /** Appends a number, not below 0. */
  static void append(long number, StringBuilder text) {
    if (number < 0) {
      throw new IllegalArgumentException(number + " is below 0");
    }
    long rest = number;
    for (; rest >= MORE; rest >>>= BITS) {
      text.append(DIGITS.charAt((int) (rest % MORE) + MORE));
    }
    text.append(DIGITS.charAt((int) rest));
  }
}
