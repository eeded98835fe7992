package cuepoint.language;

import java.lang.Character.UnicodeScript;

/** How languages are written. */
public final class Script {
  /** Thai, which comes first in Unicode of those without spaces. */
  private static final int FIRST_UNSPACED = 0x0E00;

  private Script() {}

  /**
   * Whether a character is of a script in which words are written without spaces between them:
   * Chinese, Japanese, Thai, Lao, Khmer or Burmese.
   */
  public static boolean isUnspaced(int codePoint) {
    return codePoint >= FIRST_UNSPACED
        && switch (UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
