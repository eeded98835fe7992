package cuepoint.caption.format.broadcast;

import java.text.Normalizer;

/**
 * The Latin character table of EBU subtitles (EBU Tech 3264, appendix 2; ISO 6937): a diacritical
 * mark comes before its letter.
 */
final class LatinCharacters {
  private static final char NONE = '\uFFFD';

  /** From 0xA0; {@link #NONE} where no character is. */
  private static final String UPPER =
      "\u00A0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿"
          + "\uFFFD\u0300\u0301\u0302\u0303\u0304\u0306\u0307"
          + "\u0308\u0308\u030A\u0327\uFFFD\u030B\u0328\u030C"
          + "―¹®©™♪¬¦\uFFFD\uFFFD\uFFFD\uFFFD⅛⅜⅝⅞"
          + "ΩÆĐªĦ\uFFFDĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00AD";

  private static final int FIRST_UPPER = 0xA0;
  private static final int FIRST_MARK = 0xC1;
  private static final int LAST_MARK = 0xCF;

  private LatinCharacters() {}

  /** The text of bytes from 0x20 on. */
  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    String mark = "";
    for (byte b : bytes) {
      int code = Byte.toUnsignedInt(b);
      if (code >= FIRST_MARK && code <= LAST_MARK) {
        mark = String.valueOf(character(code)).replace(String.valueOf(NONE), "");
      } else {
        text.append(character(code)).append(mark);
        mark = "";
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static char character(int code) {
    if (code >= FIRST_UPPER) {
      return UPPER.charAt(code - FIRST_UPPER);
    }
    return code < 0x7F ? (char) code : NONE;
  }
}
