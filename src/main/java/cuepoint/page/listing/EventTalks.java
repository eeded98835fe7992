package cuepoint.page.listing;

import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The talks of one event.
 *
 * @param talks in the order of the list that they come from
 */
public record EventTalks(Event event, List<Talk> talks) {

  /** The talks by event, events in the order of their first talk. */
  public static List<EventTalks> of(List<Talk> talks) {
    Map<Event, List<Talk>> events = new LinkedHashMap<>();
    talks.forEach(talk -> events.computeIfAbsent(talk.event(), e -> new ArrayList<>()).add(talk));
    List<EventTalks> grouped = new ArrayList<>();
    events.forEach((event, own) -> grouped.add(new EventTalks(event, List.copyOf(own))));
    return grouped;
  }
}
