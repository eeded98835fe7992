package cuepoint.caption;

import cuepoint.caption.cue.CharsetSource;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset of a caption file.
 *
 * @param name as people know it: {@code "windows-1250"}
 * @param source how it is known: {@code "valid"} (its bytes are valid, as of UTF-8), {@code "mark"}
 *     (a byte order mark), {@code "declared"} (by the file), {@code "named"} (by the user) or
 *     {@code "guessed"}
 * @param alternative another whose letters fit nearly as well, if it is guessed
 */
public record CaptionCharset(String name, String source, Optional<String> alternative) {

  /** What to give where the name of a charset is expected. */
  public static final String EXPECTED =
      "the name of a charset, such as windows-1250, windows-1251, KOI8-R, MacRoman, GB18030 or"
          + " Shift_JIS";

  private static final String PRIVATE = "x-";

  static CaptionCharset of(Charset charset, CharsetSource source, Optional<Charset> alternative) {
    return new CaptionCharset(name(charset), source.label(), alternative.map(CaptionCharset::name));
  }

  private static String name(Charset charset) {
    String name = charset.name();
    String known =
        name.toLowerCase(Locale.ROOT).startsWith(PRIVATE) ? name.substring(PRIVATE.length()) : name;
    return named(known).filter(charset::equals).isPresent() ? known : name;
  }

  /** The charset of a name that people know; empty if there is none. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip())).filter(Charset::canEncode);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether nobody says so, and the bytes may mean something else. */
  public boolean isGuessed() {
    return source.equals(CharsetSource.GUESSED.label());
  }
}
