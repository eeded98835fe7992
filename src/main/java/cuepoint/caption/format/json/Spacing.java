package cuepoint.caption.format.json;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Between which characters words are written without spaces. */
final class Spacing {
  private static final Set<UnicodeScript> WITHOUT =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Spacing() {}

  /** Whether a character is of a script without spaces, or of its punctuation. */
  static boolean isWithout(int codePoint) {
    return codePoint > 0xE00
        && (WITHOUT.contains(UnicodeScript.of(codePoint))
            || (codePoint >= 0x3000 && codePoint < 0x3040)
            || (codePoint >= 0xFF00 && codePoint < 0xFF70));
  }
}
