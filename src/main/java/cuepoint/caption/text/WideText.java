package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text without a byte order mark whose bytes are not those of ASCII, known by the zeros or the
 * escape sequences in it.
 */
final class WideText {
  private static final List<Charset> BY_ZEROS =
      List.of(
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"),
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE);

  private static final List<Charset> BY_ESCAPES =
      List.of(
          Charset.forName("ISO-2022-JP"),
          Charset.forName("ISO-2022-JP-2"),
          Charset.forName("ISO-2022-KR"));

  private static final byte ESCAPE = 0x1B;

  /** Of 25 characters one is a space, a digit or a line end, in any language. */
  private static final int ONE_IN = 25;

  private WideText() {}

  /** The charset of a file that begins with these bytes, if it is one of these. */
  static Optional<Charset> of(byte[] head) {
    if (contains(head, (byte) 0)) {
      return BY_ZEROS.stream().filter(charset -> isText(head, charset)).findFirst();
    }
    return contains(head, ESCAPE)
        ? BY_ESCAPES.stream().filter(charset -> isEscaped(head, charset)).findFirst()
        : Optional.empty();
  }

  private static boolean contains(byte[] head, byte wanted) {
    for (byte b : head) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(byte[] head, Charset charset) {
    String text = new String(head, charset);
    long ascii = text.chars().filter(c -> c > 0 && c < 128).count();
    long wrong = text.chars().filter(c -> c == 0 || c == '\uFFFD').count();
    return ascii * ONE_IN > text.length() && wrong * ONE_IN <= ascii;
  }

  private static boolean isEscaped(byte[] head, Charset charset) {
    String text = new String(head, charset);
    boolean decoded = text.chars().anyMatch(c -> c >= 128);
    return decoded && text.indexOf('\uFFFD') < 0 && text.indexOf(ESCAPE) < 0;
  }
}
