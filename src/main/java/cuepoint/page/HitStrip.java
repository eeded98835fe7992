package cuepoint.page;

import cuepoint.format.Timecode;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a talk matches, drawn to its length.
 *
 * @param marks ascending
 */
public record HitStrip(List<Mark> marks) {
  /** Nobody hears the end of a talk whose length is not known; this much follows the last match. */
  private static final double BEYOND = 1.05;

  /**
   * One match.
   *
   * @param x where it stands: a part of the length, from 0 to 1000
   * @param seconds when it is said, in s
   * @param time the same as people write it
   * @param link where it leads; empty where there is no video
   * @param best whether it is one of the moments that are shown
   */
  public record Mark(String x, String seconds, String time, Optional<String> link, boolean best) {}

  /** The strip of a hit; without marks where nothing is timed. */
  public static HitStrip of(Hit hit, JumpLinks links) {
    double length = length(hit);
    return new HitStrip(
        hit.timelineMillis().stream().map(millis -> mark(hit, millis, length, links)).toList());
  }

  private static double length(Hit hit) {
    double last = hit.timelineMillis().isEmpty() ? 1.0 : (double) hit.timelineMillis().getLast();
    return Math.max(
        hit.talk().durationSeconds().map(seconds -> seconds * 1000).orElse(last * BEYOND), last);
  }

  private static Mark mark(Hit hit, long millis, double length, JumpLinks links) {
    return new Mark(
        String.format(Locale.ROOT, "%.1f", 1000 * millis / length),
        String.format(Locale.ROOT, "%.3f", millis / 1000.0),
        Timecode.shortest(millis),
        links.second(hit.talk(), Math.max(0, millis - leadInMillis(links))),
        hit.moments().stream().anyMatch(moment -> covers(moment, millis)));
  }

  private static long leadInMillis(JumpLinks links) {
    return Math.round(links.query().leadInSeconds() * 1000);
  }

  private static boolean covers(Moment moment, long millis) {
    return moment.matchMillis() <= millis && millis <= moment.endMillis();
  }
}
