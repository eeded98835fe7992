package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;

/** The name of a charset as people know it: {@code windows-874}, not {@code x-windows-874}. */
final class CharsetName {
  private static final String PRIVATE = "x-";

  private CharsetName() {}

  static String of(Charset charset) {
    String name = charset.name();
    String known =
        name.toLowerCase(Locale.ROOT).startsWith(PRIVATE) ? name.substring(PRIVATE.length()) : name;
    return isNameOf(known, charset) ? known : name;
  }

  private static boolean isNameOf(String name, Charset charset) {
    try {
      return Charset.isSupported(name) && Charset.forName(name).equals(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
