package cuepoint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** ISO 639 codes of languages, and the form of each that BCP 47 wants: the shortest. */
public final class LanguageCode {
  /** The code of an unknown language (BCP 47, section 4.1). */
  public static final String UNKNOWN = "und";

  /** ISO 639-2/B: the codes that differ from those of ISO 639-2/T. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  /** Codes that are words of English, which may end the name of a talk. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "an", "as", "be", "he", "id", "in", "is", "it", "la", "mi", "my", "no", "om", "or",
          "os", "pa", "so", "to", "ben", "cat", "dan", "fin", "hat", "her", "ice", "kin", "lit",
          "mac", "mar", "may", "mon", "pan", "per", "run", "sin", "sun", "ton");

  /** ISO 639-3: the usual ones of macrolanguages, as Unicode's CLDR replaces them. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("als", "sq"),
          Map.entry("arb", "ar"),
          Map.entry("azj", "az"),
          Map.entry("cmn", "zh"),
          Map.entry("ekk", "et"),
          Map.entry("khk", "mn"),
          Map.entry("lvs", "lv"),
          Map.entry("npi", "ne"),
          Map.entry("ory", "or"),
          Map.entry("pes", "fa"),
          Map.entry("plt", "mg"),
          Map.entry("swh", "sw"),
          Map.entry("uzn", "uz"),
          Map.entry("ydd", "yi"),
          Map.entry("zlm", "ms"),
          Map.entry("zsm", "ms"));

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  /** ISO 639-2 and 639-3 to ISO 639-1. */
  private static final Map<String, String> THREE_LETTERS = new HashMap<>(BIBLIOGRAPHIC);

  /** Those that Java writes dates and numbers in. */
  private static final Set<String> WITH_LOCALE =
      Arrays.stream(Locale.getAvailableLocales())
          .map(Locale::getLanguage)
          .collect(Collectors.toSet());

  static {
    THREE_LETTERS.putAll(USUAL);
    TWO_LETTERS.forEach(code -> THREE_LETTERS.put(Locale.of(code).getISO3Language(), code));
  }

  private LanguageCode() {}

  /**
   * The shortest code of a language: {@code de} for {@code ger} and {@code deu}, {@code zh} for
   * {@code cmn}; {@code fil}, which has none that is shorter.
   *
   * @param code two or three letters
   */
  public static Optional<String> of(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    String shortest = THREE_LETTERS.getOrDefault(lower, lower);
    return TWO_LETTERS.contains(shortest) || hasName(shortest)
        ? Optional.of(Locale.of(shortest).toLanguageTag())
        : Optional.empty();
  }

  private static boolean hasName(String code) {
    return code.length() == 3
        && !UNKNOWN.equals(code)
        && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  /** Whether it is also a word of English. */
  public static boolean isWord(String code) {
    return WORDS.contains(code.toLowerCase(Locale.ROOT));
  }

  /** Whether few talks are in it, so that in a name it may rather be a word: {@code new}. */
  public static boolean isRare(String code) {
    return code.length() > 2 && !WITH_LOCALE.contains(code);
  }
}
