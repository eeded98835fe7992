package cuepoint.video;

import java.util.regex.Pattern;

/** What ids of YouTube look like: 11 letters, digits, {@code -} and {@code _} at random. */
public final class VideoId {
  /** Words, years and numbered parts, such as {@code translation}, {@code 2024-01-day}. */
  private static final Pattern WORDS =
      Pattern.compile("(?:[A-Z]?[a-z]*|[A-Z]*)\\d*(?:[-_](?:[A-Z]?[a-z]*|[A-Z]*)\\d*)*");

  private static final Pattern NO_WORD = Pattern.compile("([a-z])\\1\\1");

  private VideoId() {}

  /**
   * Whether something as long as an id is none of the words that people write. One id in some
   * thousand looks like a word.
   */
  public static boolean isRandom(String id) {
    return !WORDS.matcher(id).matches()
        || NO_WORD.matcher(id).find()
        || "-_".indexOf(id.charAt(0)) >= 0;
  }
}
