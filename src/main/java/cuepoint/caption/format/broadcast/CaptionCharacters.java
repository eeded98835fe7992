package cuepoint.caption.format.broadcast;

/** The characters of closed captions (47 CFR 15.119 (g); CTA-608-E for the extended ones). */
final class CaptionCharacters {
  private static final String REPLACED = "*\\^_`{|}~\u007F";
  private static final String BASIC = "áéíóúç÷Ññ█";
  private static final String SPECIAL = "®°½¿™¢£♪à èâêîôû";
  private static final String SPANISH_FRENCH = "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»";
  private static final String PORTUGUESE_GERMAN = "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘";

  private CaptionCharacters() {}

  /** A character of the basic set, which is ASCII with ten others. */
  static char basic(int code) {
    int at = REPLACED.indexOf(code);
    return at < 0 ? (char) code : BASIC.charAt(at);
  }

  /** A character that takes a pair of bytes, the second 0x30 to 0x3F. */
  static char special(int second) {
    return SPECIAL.charAt(second - 0x30);
  }

  /** A character that replaces the one before it, the second byte 0x20 to 0x3F. */
  static char extended(boolean secondSet, int second) {
    return (secondSet ? PORTUGUESE_GERMAN : SPANISH_FRENCH).charAt(second - 0x20);
  }
}
