package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the charset of a file without a byte order mark from its beginning. */
final class LikelyCharset {
  private LikelyCharset() {}

  /** The charset; UTF-8 if only a few bytes are not UTF-8, or if nothing is detected. */
  static Charset of(byte[] head) {
    int zeros = zeros(head, 0) + zeros(head, 1);
    if (zeros * 5 > head.length) {
      return zeros(head, 0) > zeros(head, 1)
          ? StandardCharsets.UTF_16BE
          : StandardCharsets.UTF_16LE;
    }
    return mostlyUtf8(head) || mostlyLatin(head) ? StandardCharsets.UTF_8 : detected(head);
  }

  /**
   * Accented letters are too few to distinguish one Western charset from another or from others.
   */
  private static boolean mostlyLatin(byte[] head) {
    int latin = 0;
    int others = 0;
    for (byte b : head) {
      latin += Character.isLetter(b) ? 1 : 0;
      others += b < 0 ? 1 : 0;
    }
    return others * 2 < latin;
  }

  /** How many of every second byte are 0, counted from an index. */
  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int i = from; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether more of the non-ASCII characters are valid UTF-8 than are not. */
  private static boolean mostlyUtf8(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > '\u007F' && c != '\uFFFD').count();
    return bad == 0 || good > bad || bad * 1000 < head.length;
  }

  private static Charset detected(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(LikelyCharset::named)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
