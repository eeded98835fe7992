package cuepoint.collection.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the names that files and metadata give languages as BCP 47 tags. */
public final class LanguageTag {
  /** When nobody says which language it is (BCP 47, section 4.1). */
  public static final String UNKNOWN = "und";

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> THREE_LETTERS = new HashMap<>();

  static {
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> THREE_LETTERS.put(Locale.of(code).getISO3Language(), code));
  }

  private LanguageTag() {}

  /**
   * The tag that a name means: {@code en}, {@code en_US}, {@code zh-Hans}, {@code eng}, or yt-dlp's
   * {@code en-orig}. Empty for what names no language.
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
