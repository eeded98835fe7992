package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells from the beginning of a file without a byte order mark which charset it is likely in. */
final class LikelyCharset {
  private LikelyCharset() {}

  /** The charset; UTF-8 also for what is UTF-8 but for a few bytes, and for what nobody knows. */
  static Charset of(byte[] head) {
    int zeros = zeros(head, 0) + zeros(head, 1);
    if (zeros * 5 > head.length) {
      return zeros(head, 0) > zeros(head, 1)
          ? StandardCharsets.UTF_16BE
          : StandardCharsets.UTF_16LE;
    }
    return mostlyUtf8(head) || mostlyLatin(head) ? StandardCharsets.UTF_8 : detected(head);
  }

  /** Accents are too few to tell one Western charset from another, or from an Eastern one. */
  private static boolean mostlyLatin(byte[] head) {
    int latin = 0;
    int others = 0;
    for (byte b : head) {
      latin += Character.isLetter(b) ? 1 : 0;
      others += b < 0 ? 1 : 0;
    }
    return others * 2 < latin;
  }

  /** How many bytes of every second are 0, from the first or the second on. */
  private static int zeros(byte[] head, int from) {
    int zeros = 0;
    for (int i = from; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether more characters beyond ASCII are UTF-8 than are not. */
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
