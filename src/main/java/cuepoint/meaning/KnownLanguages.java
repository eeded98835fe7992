package cuepoint.meaning;

import java.util.Locale;
import java.util.Set;

/**
 * The languages in which a model knows what texts mean.
 *
 * @param codes ISO 639, as {@link Locale} writes them; none if it knows every language, or nobody
 *     says which
 */
record KnownLanguages(Set<String> codes) {
  static final KnownLanguages EVERY = new KnownLanguages(Set.of());
  static final KnownLanguages ENGLISH = new KnownLanguages(Set.of("en"));

  KnownLanguages {
    codes = Set.copyOf(codes);
  }

  static String code(String tag) {
    return Locale.forLanguageTag(tag.strip()).getLanguage();
  }

  /**
   * Whether it is one of them.
   *
   * @param language BCP 47 tag
   */
  boolean contains(String language) {
    return codes.isEmpty() || codes.contains(code(language));
  }
}
