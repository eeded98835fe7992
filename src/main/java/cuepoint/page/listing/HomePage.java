package cuepoint.page.listing;

import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.talk.Talk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What there is to search, as the first page shows it.
 *
 * @param talks newest event first
 * @param terms what they keep coming back to
 */
public record HomePage(List<Talk> talks, List<RecurringTerm> terms) {
  private static final int EVENTS = 12;
  private static final int RECENT = 6;

  public HomePage {
    talks = List.copyOf(talks);
    terms = List.copyOf(terms);
  }

  /** How much there is. */
  public TalkCounts counts() {
    return TalkCounts.of(talks);
  }

  /** The newest events. */
  public List<EventTalks> events() {
    return EventTalks.of(talks).stream().limit(EVENTS).toList();
  }

  /** The newest talks: those that can be searched first, where a day is the same. */
  public List<Talk> recent() {
    return talks.stream()
        .sorted(
            Comparator.comparing((Talk talk) -> talk.recorded().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(talk -> talk.captions().isEmpty()))
        .limit(RECENT)
        .toList();
  }
}
