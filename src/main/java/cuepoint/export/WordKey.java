package cuepoint.export;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a word is looked up in an exported site: in lower case, without accents, characters that only
 * format and possessive endings. {@code bundle/words/words.js} does the same with what is typed.
 */
final class WordKey {
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}\\p{Cf}]|['’]s$");

  private WordKey() {}

  static String of(String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFKD);
    return LEFT_OUT.matcher(lower).replaceAll("");
  }
}
