package cuepoint.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two forms of one title have in common: letters, digits, {@code +} and {@code #}, without
 * accents, case, width and spaces. File names have other signs in the place of the rest.
 */
public final class TitleKey {
  private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}+#]+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Digits, frab's and Sessionize's; letters and digits, pretalx's; or several words, slugs. */
  private static final Pattern TELLING =
      Pattern.compile("\\d{3,}|(?=.*\\d)(?=.*\\p{L})[\\p{L}\\p{N}]{6,}|(?=.{8,}).*[^-]-[^-].*");

  private TitleKey() {}

  /** The key; empty if a title has nothing of the kind. */
  public static String of(String title) {
    return OTHERS.matcher(folded(title)).replaceAll("");
  }

  /** The parts of a name between signs, with a hyphen between them. */
  public static String ofName(String name) {
    return OTHERS.matcher(folded(name)).replaceAll("-").replaceAll("^-|-$", "");
  }

  /** Whether a part of a name is long enough to be the id of one talk; a year is not. */
  public static boolean isTelling(String part) {
    return TELLING.matcher(part).matches() && !YEAR.matcher(part).matches();
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
