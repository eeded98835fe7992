package cuepoint.caption.text;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters and the punctuation that a language is written with (the exemplar characters of
 * Unicode's CLDR).
 */
final class Letters {
  /** What writers of any language use, besides what is the custom in theirs; ¶ is sung. */
  private static final UnicodeSet PUNCTUATION =
      new UnicodeSet("[“”„‘’‚«»–—…•·°€¡¿♪¶\\u00A0\\u200C\\u200E\\u200F]").freeze();

  /** Languages that are written in another script too. */
  private static final Map<String, String> ALSO = Map.of("zh", "zh-Hant", "sr", "sr-Latn");

  private static final Map<String, Letters> LANGUAGES = new ConcurrentHashMap<>();

  private final UnicodeSet letters = new UnicodeSet();
  private final UnicodeSet foreign = new UnicodeSet();
  private final UnicodeSet punctuation = new UnicodeSet(PUNCTUATION);

  private Letters(String language) {
    add(language);
    if (ALSO.containsKey(language)) {
      add(ALSO.get(language));
    }
    letters.freeze();
    foreign.freeze();
    punctuation.freeze();
  }

  /** Those of a language, by its BCP 47 tag. */
  static Letters of(String language) {
    return LANGUAGES.computeIfAbsent(language, Letters::new);
  }

  private void add(String tag) {
    addCharacters(tag, LocaleData.ES_STANDARD, letters);
    addCharacters(tag, LocaleData.ES_AUXILIARY, foreign);
    addCharacters(tag, LocaleData.ES_PUNCTUATION, punctuation);
  }

  private static void addCharacters(String tag, int kind, UnicodeSet target) {
    UnicodeSet found = LocaleData.getExemplarSet(ULocale.forLanguageTag(tag), 0, kind);
    if (found != null) {
      found.forEach(target::addAll);
    }
  }

  /** Whether a character, in lower case, is a letter of the language. */
  boolean has(int character) {
    return letters.contains(character);
  }

  /** Whether it occurs in words from other languages. */
  boolean hasForeign(int character) {
    return foreign.contains(character);
  }

  boolean hasPunctuation(int character) {
    return punctuation.contains(character);
  }
}
