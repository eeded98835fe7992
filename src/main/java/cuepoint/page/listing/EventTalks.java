package cuepoint.page.listing;

import cuepoint.format.DayText;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The talks of one event.
 *
 * @param talks in the order of the list that they come from
 */
public record EventTalks(Event event, List<Talk> talks) {
  private static final int FIRST = 3;

  public EventTalks {
    talks = List.copyOf(talks);
  }

  /** The talks by event, events in the order of their first talk. */
  public static List<EventTalks> of(List<Talk> talks) {
    Map<Event, List<Talk>> events = new LinkedHashMap<>();
    talks.forEach(talk -> events.computeIfAbsent(talk.event(), e -> new ArrayList<>()).add(talk));
    List<EventTalks> grouped = new ArrayList<>();
    events.forEach((event, own) -> grouped.add(new EventTalks(event, own)));
    return grouped;
  }

  /** How many they are, and how long. */
  public TalkCounts counts() {
    return TalkCounts.of(talks);
  }

  /** When it was: its days, or the years of its talks; empty if nobody says. */
  public String when() {
    return event
        .date()
        .map(first -> DayText.of(first, event.endDate().orElse(first)))
        .orElseGet(() -> counts().yearsText());
  }

  /** The titles of the first talks, as a hint of the others. */
  public String firstTitles() {
    return talks.stream().limit(FIRST).map(Talk::title).collect(Collectors.joining(" · "));
  }

  /** Whether the day of a talk says more than the event does. */
  public boolean hasOwnDays() {
    List<Optional<java.time.LocalDate>> days =
        talks.stream().map(Talk::recorded).distinct().toList();
    return days.size() > 1 || event.date().isEmpty();
  }
}
