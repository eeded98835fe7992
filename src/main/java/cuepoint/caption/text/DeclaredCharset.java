package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a file says it is in: {@code <?xml encoding="...">} (XML 1.0, section 4.3.3),
 * {@code <meta charset="...">} and {@code <meta ... content="text/html; charset=...">} (HTML,
 * section 4.2.5.4). One whose bytes do not contain ASCII's cannot be declared in ASCII.
 */
final class DeclaredCharset {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^\\s{0,9}<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})"
              + "|<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  private static final String ASCII = "\n\r 09AZaz<>-:,.";

  private DeclaredCharset() {}

  /** That of a file that begins with these bytes. */
  static Optional<Charset> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    Matcher found = DECLARATION.matcher(text);
    return (text.contains("<?xml") || text.contains("<meta")) && found.find()
        ? named(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)))
            .filter(DeclaredCharset::containsAscii)
        : Optional.empty();
  }

  /** Whether ASCII text has the same bytes in a charset. */
  static boolean containsAscii(Charset charset) {
    return charset.canEncode()
        && new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset).equals(ASCII);
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
