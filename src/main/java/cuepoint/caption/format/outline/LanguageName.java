package cuepoint.caption.format.outline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages as recognisers write them: {@code english}, {@code eng}, {@code en_us}, {@code en}. */
public final class LanguageName {
  private static final Map<String, String> TAGS = tags();

  private LanguageName() {}

  /** The BCP 47 tag; empty if the language is not known: {@code auto}. */
  public static Optional<String> tag(String written) {
    String plain = written.strip().replace('_', '-');
    String[] parts = plain.split("-", 2);
    Optional<String> whole = Optional.ofNullable(TAGS.get(plain.toLowerCase(Locale.ROOT)));
    return whole.or(() ->
        Optional.ofNullable(TAGS.get(parts[0].toLowerCase(Locale.ROOT)))
            .map(tag -> parts.length == 1 ? tag : tag + "-" + parts[1])
            .map(tag -> Locale.forLanguageTag(tag).toLanguageTag()));
  }

  /** Tags by themselves, by codes of three letters (ISO 639-2/T), and by names in English. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    Stream.concat(
            Stream.of(Locale.getISOLanguages()),
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage))
        .filter(code -> !code.isEmpty())
        .distinct()
        .forEach(code -> {
          Locale language = Locale.of(code);
          tags.put(code, code);
          tags.putIfAbsent(
              language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
          tags.putIfAbsent(threeLetters(language), code);
        });
    return Map.copyOf(tags);
  }

  private static String threeLetters(Locale language) {
    try {
      return language.getISO3Language();
    } catch (MissingResourceException e) {
      return language.getLanguage();
    }
  }
}
