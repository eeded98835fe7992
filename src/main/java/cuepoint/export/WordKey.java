package cuepoint.export;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a word is looked up in an exported site: in lower case, in one spelling of what is the same,
 * without marks that writers leave out, characters that only format and possessive endings. {@code
 * bundle/words/key.js} does the same with what is typed.
 */
final class WordKey {
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsHebrew}\\p{IsArabic}]\\p{M}{0,4})\\p{Mn}"
              + "|(?<=[Ее])\\u0308|\\p{Cf}");

  private static final Pattern APOSTROPHE = Pattern.compile("[‘’‛ʻʼ´]");
  private static final Pattern POSSESSIVE = Pattern.compile("'s$");

  private WordKey() {}

  static String of(String word) {
    String plain = APOSTROPHE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("'");
    String parts = Normalizer.normalize(plain.replace("œ", "oe"), Form.NFKD);
    String bare = LEFT_OUT.matcher(parts).replaceAll("").replace('ς', 'σ').replace('ı', 'i');
    return POSSESSIVE.matcher(Normalizer.normalize(bare, Form.NFC)).replaceAll("");
  }
}
