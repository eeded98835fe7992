package cuepoint.collection.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call languages, in English and in the language itself, as Unicode's CLDR lists it.
 */
final class LanguageName {
  /** {@code "Portuguese (Brazil)"}. */
  private static final Pattern NAME = Pattern.compile("([\\p{L}\\p{M}' -]+?)(?: ?\\((.+)\\))?");

  private static final Map<String, String> SCRIPTS =
      Map.of("simplified", "-Hans", "traditional", "-Hant", "latin america", "-419");

  /** As CLDR names variants: {@code "Brazilian Portuguese"}. */
  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("brazilian portuguese", "pt-BR"),
          Map.entry("european portuguese", "pt-PT"),
          Map.entry("latin american spanish", "es-419"),
          Map.entry("european spanish", "es-ES"),
          Map.entry("mexican spanish", "es-MX"),
          Map.entry("american english", "en-US"),
          Map.entry("british english", "en-GB"),
          Map.entry("canadian french", "fr-CA"),
          Map.entry("simplified chinese", "zh-Hans"),
          Map.entry("chinese simplified", "zh-Hans"),
          Map.entry("traditional chinese", "zh-Hant"),
          Map.entry("chinese traditional", "zh-Hant"));

  private LanguageName() {}

  /** Read when the first name is looked up. */
  private static final class English {
    static final Map<String, String> LANGUAGES = languages(code -> Locale.ENGLISH);
    static final Map<String, String> REGIONS = new HashMap<>();

    static {
      Arrays.stream(Locale.getISOCountries())
          .forEach(code ->
              REGIONS.put(
                  lower(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), "-" + code));
    }
  }

  /** Takes a second to read, so it is read when no English name fits. */
  private static final class Own {
    static final Map<String, String> LANGUAGES = languages(Locale::of);
  }

  private static Map<String, String> languages(Function<String, Locale> in) {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      names.put(lower(language.getDisplayLanguage(in.apply(code))), language.toLanguageTag());
    }
    return names;
  }

  /** BCP 47 tag of an English name, {@code "Chinese (Traditional)"}; empty if it is none. */
  static Optional<String> english(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String detail = parts.group(2) == null ? "" : lower(parts.group(2));
    return Optional.ofNullable(English.LANGUAGES.get(lower(parts.group(1))))
        .map(code -> code + SCRIPTS.getOrDefault(detail, English.REGIONS.getOrDefault(detail, "")))
        .or(() -> Optional.ofNullable(VARIANTS.get(lower(name))));
  }

  /** BCP 47 tag of the name that a language has in itself, {@code "français"}. */
  static Optional<String> own(String name) {
    return NAME.matcher(name).matches()
        ? Optional.ofNullable(Own.LANGUAGES.get(lower(name)))
        : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
