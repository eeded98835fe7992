package cuepoint.page.answer;

import cuepoint.format.Timecode;
import cuepoint.format.link.JumpLinks;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.talk.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where in a talk a query matches: a picture, and what a script needs to make links of it.
 *
 * @param seconds when the marks are, in s, rounded down: the first, then how much later each is
 * @param marks the shape of those that are not shown as moments, as of SVG's {@code path}; 1000
 *     wide and 20 high
 * @param best the shape of the others
 * @param lead how long before a mark a link starts, in s
 * @param page the page of the talk at its beginning, an address that ends with {@code t=0}
 */
public record HitTimeline(
    List<String> seconds, String marks, String best, String lead, String page) {
  private static final double PARTS = 1000;

  /** Two marks nearer than this, in thousandths of the length, could not be distinguished. */
  private static final double APART = 12;

  private static final long SECOND = 1000;

  /** If the length is not known, the last match is at this fraction of it: 1 to 1.05. */
  private static final double BEYOND = 1.05;

  public HitTimeline {
    seconds = List.copyOf(seconds);
  }

  /** The timeline of a hit; without marks if nothing is timed. Marks that would touch are one. */
  public static HitTimeline of(Hit hit, JumpLinks links) {
    long begin = hit.talk().extent().startMillis();
    double length = length(hit, begin);
    List<Long> seconds = new ArrayList<>();
    List<Long> others = new ArrayList<>();
    List<Long> shown = new ArrayList<>();
    Set<Long> moments = moments(hit);
    double free = 0;
    for (long millis : matches(hit, moments)) {
      boolean best = moments.contains(millis);
      double x = PARTS * Math.max(0, millis - begin) / length;
      if (best || x >= free) {
        seconds.add(millis / SECOND);
        (best ? shown : others).add(Math.round(x));
        free = x + APART;
      }
    }
    return new HitTimeline(
        steps(seconds),
        shape(others),
        shape(shown),
        Timecode.seconds(links.query().leadInMillis()),
        links.page(hit.talk(), 0, language(hit)));
  }

  /** The first of some numbers, and of the others how far each is from the one before. */
  private static List<String> steps(List<Long> ascending) {
    List<String> steps = new ArrayList<>();
    long before = 0;
    for (long next : ascending) {
      steps.add(String.valueOf(next - before));
      before = next;
    }
    return steps;
  }

  /** Upright strokes, each by its step from the one before, which is compressed best. */
  private static String shape(List<Long> places) {
    return places.isEmpty()
        ? ""
        : steps(places).stream().collect(Collectors.joining("-18v18m", "M0 19m", "-18v18"));
  }

  /** What the picture shows, for those who do not see it. */
  public String label() {
    return "Timeline of this talk, "
        + (seconds.size() == 1 ? "one mark" : seconds.size() + " marks");
  }

  /** How many places of a talk are not in the moments that are shown of it. */
  public static long more(Hit hit) {
    return hit.timelineMillis().stream()
        .filter(millis -> hit.moments().stream().noneMatch(moment -> holds(moment, millis)))
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
}
