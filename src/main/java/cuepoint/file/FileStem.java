package cuepoint.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for new files and folders, made of text from outside: letters, digits, {@code - _ .} only,
 * so that none leads out of its folder, is hidden, or is refused by Windows.
 */
public final class FileStem {
  /** Leaves room for a language, flags and an extension within the 255 bytes of a name. */
  private static final int MAX_BYTES = 120;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** Names of devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private static final Set<Integer> KEPT = Set.of((int) '-', (int) '_', (int) '.');

  private FileStem() {}

  /**
   * A name in lower case, its words joined by hyphens: {@code USDT probes!} gives {@code
   * usdt-probes}. A text without letters and digits gives {@code talk-} and its hash code.
   */
  public static String of(String text) {
    String slug = words(text.toLowerCase(Locale.ROOT));
    String stem = cut(slug);
    if (stem.isEmpty()) {
      return "talk-" + hash(text);
    }
    return (stem.length() < slug.length() ? stem + "-" + hash(text) : stem)
        + (DEVICE.matcher(stem).matches() ? "-talk" : "");
  }

  /** The id of a video as it is, whatever its case; any other text as {@link #of} has it. */
  public static String ofId(String id) {
    return ID.matcher(id).matches() && !DEVICE.matcher(id).matches() ? id : of(id);
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> isKept(c) ? c : '-')
        .filter(c -> c != '-' || (!words.isEmpty() && words.charAt(words.length() - 1) != '-'))
        .forEach(words::appendCodePoint);
    return words.toString().replaceAll("[-._]*-[-._]*", "-").replaceAll("^[-._]+|[-._]+$", "");
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c)
        || KEPT.contains(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String cut(String slug) {
    int end = slug.length();
    while (slug.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      end = slug.offsetByCodePoints(end, -1);
    }
    return slug.substring(0, end).replaceAll("[-._]+$", "");
  }

  private static String hash(String text) {
    return Integer.toHexString(text.hashCode());
  }
}
