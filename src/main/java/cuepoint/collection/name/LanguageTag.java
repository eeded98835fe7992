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

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> THREE_LETTERS = new HashMap<>();

  static {
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> THREE_LETTERS.put(Locale.of(code).getISO3Language(), code));
  }

  private LanguageTag() {}

  /**
   * The tag for a name: {@code en}, {@code en_US}, {@code zh-Hans}, {@code eng}, or yt-dlp's {@code
   * en-orig}. Empty if it is not the name of a language.
   */
  public static Optional<String> of(String name) {
    String tag = name.strip().replace('_', '-').replaceFirst("-orig$", "");
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
}
