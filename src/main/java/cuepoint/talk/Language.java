package cuepoint.talk;

import java.util.List;
import java.util.Locale;

/**
 * A language as people know it: that of all regions, in one script.
 *
 * @param code ISO 639, in lower case; {@code "und"} if it is not known
 * @param script ISO 15924; empty if it is the usual one
 */
public record Language(String code, String script) {
  private static final List<String> TRADITIONAL = List.of("TW", "HK", "MO");

  /** The language of a BCP 47 tag: {@code pt-BR} and {@code pt} are one, {@code zh-TW} is not. */
  public static Language of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "" -> new Language("und", "");
      // Written Norwegian is Bokmål unless it says that it is Nynorsk.
      case "nb" -> new Language("no", "");
      case "zh" -> new Language("zh", chineseScript(locale));
      default -> new Language(locale.getLanguage(), locale.getScript());
    };
  }

  private static String chineseScript(Locale locale) {
    boolean traditional =
        locale.getScript().equals("Hant")
            || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
    return traditional ? "Hant" : "";
  }

  /** Whether a tag names this language, in any region. */
  public boolean is(String tag) {
    return equals(of(tag));
  }

  /** Its name in English: {@code "German"}. */
  public String label() {
    return code.equals("und")
        ? "Unknown language"
        : new Locale.Builder()
            .setLanguage(code)
            .setScript(script)
            .build()
            .getDisplayName(Locale.ENGLISH);
  }
}
