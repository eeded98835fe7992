package cuepoint.page.answer;

import cuepoint.format.Timecode;
import cuepoint.format.link.JumpLinks;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.talk.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where in a talk a query matches.
 *
 * @param marks ascending
 */
public record HitTimeline(List<Match> marks) {
  private static final double PARTS = 1000;

  /** Two marks nearer than this, in thousandths of the length, could not be distinguished. */
  private static final double APART = 12;

  /** If the length is not known, the last match is at this fraction of it: 1 to 1.05. */
  private static final double BEYOND = 1.05;

  /**
   * One match.
   *
   * @param x its position, in thousandths of the length
   * @param seconds when it is said, in s
   * @param time the same for people to read
   * @param link to the talk's page at that time
   * @param best whether it is one of the moments that are shown
   */
  public record Match(String x, String seconds, String time, String link, boolean best) {}

  /** The timeline of a hit; without marks if nothing is timed. Marks that would touch are one. */
  public static HitTimeline of(Hit hit, JumpLinks links) {
    long begin = hit.talk().extent().startMillis();
    double length = length(hit, begin);
    List<Match> marks = new ArrayList<>();
    Set<Long> moments = moments(hit);
    double free = 0;
    for (long millis : matches(hit, moments)) {
      boolean best = moments.contains(millis);
      double x = PARTS * Math.max(0, millis - begin) / length;
      if (best || x >= free) {
        marks.add(mark(hit, millis, x, best, links));
        free = x + APART;
      }
    }
    return new HitTimeline(marks);
  }

  /** How many places of a talk are not in the moments that are shown of it. */
  public static long more(Hit hit) {
    return hit.timelineMillis().stream()
        .filter(
            millis -> hit.moments().stream().noneMatch(moment -> holds(moment, millis)))
        .count();
  }

  private static boolean holds(Moment moment, long millis) {
    return moment.matchMillis() <= millis && millis <= moment.endMillis();
  }

  private static Set<Long> moments(Hit hit) {
    return hit.moments().stream()
        .filter(moment -> moment.precision() != Precision.TALK)
        .map(Moment::matchMillis)
        .collect(Collectors.toSet());
  }

  private static SortedSet<Long> matches(Hit hit, Set<Long> moments) {
    SortedSet<Long> matches = new TreeSet<>(hit.timelineMillis());
    matches.addAll(moments);
    return matches;
  }

  private static double length(Hit hit, long begin) {
    double last =
        hit.timelineMillis().isEmpty()
            ? 1.0
            : (double) Math.max(1, hit.timelineMillis().getLast() - begin);
    return Math.max(hit.talk().durationMillis().map(Long::doubleValue).orElse(last * BEYOND), last);
  }

  /** The language of what is shown of the talk. */
  private static String language(Hit hit) {
    return hit.moments().stream().findFirst().map(Moment::language).orElse(hit.talk().language());
  }

  private static Match mark(Hit hit, long millis, double x, boolean best, JumpLinks links) {
    return new Match(
        String.format(Locale.ROOT, "%.1f", x),
        String.format(Locale.ROOT, "%.3f", millis / 1000.0),
        Timecode.shortest(millis),
        links.page(hit.talk(), Math.max(0, millis - links.query().leadInMillis()), language(hit)),
        best);
  }
}
