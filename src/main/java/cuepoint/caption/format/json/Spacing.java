package cuepoint.caption.format.json;

import cuepoint.language.Script;

/** Between which characters words are written without spaces. */
final class Spacing {
  private Spacing() {}

  /** Whether a character is of a script without spaces, or of its punctuation. */
  static boolean isWithout(int codePoint) {
    return Script.isUnspaced(codePoint)
        || (codePoint >= 0x3000 && codePoint < 0x3040)
        || (codePoint >= 0xFF00 && codePoint < 0xFF70);
  }
}
