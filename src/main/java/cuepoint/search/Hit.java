package cuepoint.search;

import cuepoint.talk.Talk;
import java.util.List;

/**
 * A talk that answers a query.
 *
 * @param talk the talk
 * @param score how well it answers; comparable within one answer only
 * @param missing words of the query that the talk does not hold as they were typed
 * @param titleMatches where the title matches
 * @param moments the best places, best first, none overlapping
 * @param timelineMillis when the talk matches, in ms, ascending; times close together are one, so
 *     that there are at most 200
 */
public record Hit(
    Talk talk,
    double score,
    List<String> missing,
    List<Range> titleMatches,
    List<Moment> moments,
    List<Long> timelineMillis) {

  public Hit {
    missing = List.copyOf(missing);
    titleMatches = List.copyOf(titleMatches);
    moments = List.copyOf(moments);
    timelineMillis = List.copyOf(timelineMillis);
  }
}
