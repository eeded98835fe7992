package cuepoint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people call languages, in English and in the language itself, as Unicode's CLDR lists it.
 */
public final class LanguageName {
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

  /** Other English names, as Whisper and other recognisers write them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("bengali", "bn"),
          Map.entry("brazilian", "pt-BR"),
          Map.entry("castilian", "es"),
          Map.entry("farsi", "fa"),
          Map.entry("flemish", "nl"),
          Map.entry("haitian", "ht"),
          Map.entry("kirghiz", "ky"),
          Map.entry("letzeburgesch", "lb"),
          Map.entry("mandarin", "zh"),
          Map.entry("maori", "mi"),
          Map.entry("moldavian", "ro"),
          Map.entry("moldovan", "ro"),
          Map.entry("myanmar", "my"),
          Map.entry("nynorsk", "nn"),
          Map.entry("oriya", "or"),
          Map.entry("panjabi", "pa"),
          Map.entry("pushto", "ps"),
          Map.entry("sinhalese", "si"),
          Map.entry("valencian", "ca"));

  /** What programs write where the language is not known. */
  private static final Set<String> NO_NAMES =
      Set.of("auto", "automatic", "detect", "multi", "multilingual", "none", "null", "unknown");

  private LanguageName() {}

  /** Read when the first name is looked up. */
  private static final class English {
    static final Map<String, String> LANGUAGES = new HashMap<>(OTHER_NAMES);
    static final Map<String, String> REGIONS = new HashMap<>();

    static {
      LANGUAGES.putAll(languages(code -> Locale.ENGLISH));
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
    Stream.concat(
            Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage),
            Arrays.stream(Locale.getISOLanguages()))
        .filter(code -> !code.isEmpty())
        .distinct()
        .forEach(code -> {
          Locale language = Locale.of(code);
          names.put(lower(language.getDisplayLanguage(in.apply(code))), language.toLanguageTag());
        });
    return names;
  }

  /**
   * BCP 47 tag of a language as programs write it: {@code eng}, {@code en_us}, {@code cmn-Hans-CN},
   * {@code english}, {@code français}; empty if it is not known, {@code auto}.
   */
  public static Optional<String> tag(String written) {
    String name = written.strip();
    return NO_NAMES.contains(lower(name))
        ? Optional.empty()
        : code(name.replace('_', '-')).or(() -> english(name)).or(() -> own(name));
  }

  private static Optional<String> code(String tag) {
    String[] parts = tag.split("-", 2);
    return (parts[0].length() > 3 ? Optional.<String>empty() : LanguageCode.of(parts[0]))
        .map(code -> parts.length == 1 ? code : code + "-" + parts[1])
        .map(code -> Locale.forLanguageTag(code).toLanguageTag());
  }

  /** BCP 47 tag of an English name, {@code "Chinese (Traditional)"}; empty if it is none. */
  public static Optional<String> english(String name) {
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
  public static Optional<String> own(String name) {
    return NAME.matcher(name).matches()
        ? Optional.ofNullable(Own.LANGUAGES.get(lower(name)))
        : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
