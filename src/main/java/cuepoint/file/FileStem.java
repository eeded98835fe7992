package cuepoint.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names for new files and folders, made of text from outside: letters, digits, {@code -} and {@code
 * _} only, so that none leads out of its folder, is hidden, is refused by Windows, or is read as
 * something else than a talk.
 */
public final class FileStem {
  /** Leaves room for a language, flags and an extension within the 255 bytes of a name. */
  private static final int MAX_BYTES = 120;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** Room for what tells a name that was cut from others, a hyphen and a hash code. */
  private static final int HASH_BYTES = 9;

  /**
   * Names of devices (Microsoft, "Naming Files, Paths, and Namespaces"), and those that files of an
   * event, or files beside talks, have in a collection.
   */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?i)con|prn|aux|nul|com\\d|lpt\\d"
              + "|event|category|info|glossary|readme|licen[cs]e|copying|changelog|contributing"
              + "|code[_-]of[_-]conduct|package(-lock)?|composer|manifest|[jt]sconfig|bower|deno"
              + "|vercel|renovate|(podcast[_-])?chapters?|timestamps|thumb(nail)?s?|storyboards?"
              + "|sprites?|trickplay|slides?|comments|live[_-]?chat|rechat|chat|node_modules"
              + "|(schedule|fahrplan|programme?|agenda|timetable)([_-]?(v?\\d+|[a-z]{2}))?"
              + "|videos|captions|subs|subtitles|transcripts");

  private FileStem() {}

  /**
   * A name in lower case, its words joined by hyphens: {@code USDT probes!} gives {@code
   * usdt-probes}. A text without letters and digits gives {@code talk-} and its hash code, one that
   * means something else in a collection {@code talk-} and itself. A name of this kind gives
   * itself.
   */
  public static String of(String text) {
    String slug = words(text);
    String stem = length(slug) > MAX_BYTES ? cut(slug) + "-" + hash(text) : slug;
    if (stem.isEmpty()) {
      return "talk-" + hash(text);
    }
    return RESERVED.matcher(stem).matches() ? "talk-" + stem : stem;
  }

  /** The id of a video as it is, whatever its case; any other text as {@link #of} has it. */
  public static String ofId(String id) {
    return ID.matcher(id).matches() && !RESERVED.matcher(id).matches() ? id : of(id);
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> isKept(c) ? c : '-')
        .filter(c -> c != '-' || (!words.isEmpty() && words.charAt(words.length() - 1) != '-'))
        .forEach(words::appendCodePoint);
    return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("^[-_]+|[-_]+$", "");
  }

  private static boolean isKept(int c) {
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static String cut(String slug) {
    int end = slug.length();
    while (length(slug.substring(0, end)) > MAX_BYTES - HASH_BYTES) {
      end = slug.offsetByCodePoints(end, -1);
    }
    return slug.substring(0, end).replaceAll("[-_]+$", "");
  }

  private static int length(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    return Integer.toHexString(text.hashCode());
  }
}
