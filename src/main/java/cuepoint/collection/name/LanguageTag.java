package cuepoint.collection.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the language names in file names and metadata as BCP 47 tags. */
public final class LanguageTag {
  /** The tag of an unknown language (BCP 47, section 4.1). */
  public static final String UNKNOWN = "und";

  /** The languages that YouTube's recogniser hears, apart from those that are also regions. */
  private static final Set<String> RECOGNISED =
      Set.of(
          "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "vi");

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> THREE_LETTERS = new HashMap<>();

  static {
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> THREE_LETTERS.put(Locale.of(code).getISO3Language(), code));
  }

  private LanguageTag() {}

  /**
   * The tag for a name: {@code en}, {@code en_US}, {@code zh-Hans}, {@code eng}, or yt-dlp's {@code
   * en-orig} and {@code en-de}, which is English. Empty if it is not the name of a language.
   */
  public static Optional<String> of(String name) {
    String given = name.strip().replace('_', '-').replaceFirst("-orig$", "");
    String tag = isTranslation(given) ? given.replaceFirst("-.*", "") : given;
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String code = THREE_LETTERS.getOrDefault(locale.getLanguage(), locale.getLanguage());
      return CODES.contains(code)
          ? Optional.of(
              new Locale.Builder().setLocale(locale).setLanguage(code).build().toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a name is that of captions which YouTube translated from what it heard: {@code en-de}
   * is English that was German. A region would be in upper case.
   */
  public static boolean isTranslation(String name) {
    int origin = name.indexOf('-') + 1;
    return origin > 2 && RECOGNISED.contains(name.substring(origin));
  }
}
