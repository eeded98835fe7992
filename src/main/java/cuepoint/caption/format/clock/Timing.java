package cuepoint.caption.format.clock;

import cuepoint.caption.cue.Timestamps;
import cuepoint.talk.Cue;
import org.jspecify.annotations.Nullable;

/**
 * The line of a cue's times: {@code 00:00:01.000 --> 00:00:04.000}, perhaps followed by settings.
 *
 * @param startMillis ms, or {@link Cue#UNTIMED} if it is before the start of the video
 * @param endMillis ms, {@link #OPEN}, or {@link Cue#UNTIMED} with the start
 * @param rest what follows the times in the line: settings, coordinates, or text
 * @param loose whether no format allows times that are written so
 */
public record Timing(long startMillis, long endMillis, String rest, boolean loose) {
  public static final String ARROW = "-->";

  /** The end of a cue that has none. */
  public static final long OPEN = -2;

  /** Times by the rules of WebVTT (section 6.3), but also with a comma; null if these are none. */
  public static @Nullable Timing webVtt(String line) {
    Timestamps cursor = new Timestamps(line, 3);
    long start = cursor.next();
    if (start < 0 || !cursor.skip(ARROW)) {
      return null;
    }
    long end = cursor.next();
    return end < 0 ? null : new Timing(start, end, cursor.rest(), false);
  }

  /** Times as SubRip files have them, also with fewer digits; null if these are none. */
  public static @Nullable Timing subRip(String line) {
    Timestamps cursor = new Timestamps(line, 0);
    long start = cursor.next();
    if (start < 0 || !cursor.skip(ARROW)) {
      return null;
    }
    long end = cursor.next();
    return end < 0 || !cursor.isAtSpace() ? null : new Timing(start, end, cursor.rest(), false);
  }

  public boolean isTimed() {
    return startMillis != Cue.UNTIMED;
  }

  public boolean isOpen() {
    return endMillis == OPEN;
  }

  /** The text that stands beside the times; empty if only settings or coordinates do. */
  public String text() {
    return rest.isEmpty() || isSetting(rest) ? "" : rest;
  }

  /** Whether a text begins with {@code align:start}, {@code X1:40}, or a setting of no standard. */
  private static boolean isSetting(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean colon = at > 0 && at + 1 < text.length() && text.charAt(at) == ':';
    return colon
        && Character.isLetter(text.charAt(0))
        && text.charAt(at + 1) > ' '
        && text.charAt(at + 1) != '/';
  }

  /** The times, if what was read as seconds is in another unit. */
  Timing inUnit(double millis) {
    return new Timing(
        Math.round(startMillis / 1000.0 * millis),
        Math.round(endMillis / 1000.0 * millis),
        rest,
        loose);
  }

  /** The times, so many ms later. */
  public Timing later(long millis) {
    return isTimed() ? new Timing(startMillis + millis, endMillis + millis, rest, loose) : this;
  }

  public Timing endingAt(long millis) {
    return new Timing(startMillis, Math.max(startMillis, millis), rest, loose);
  }
}
