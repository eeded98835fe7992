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

  private TitleKey() {}

  /** The key; empty if a title has nothing of the kind. */
  public static String of(String title) {
    return OTHERS.matcher(folded(title)).replaceAll("");
  }

  /** The parts of a name between signs, with a hyphen between them. */
  static String ofName(String name) {
    return OTHERS.matcher(folded(name)).replaceAll("-").replaceAll("^-|-$", "");
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
