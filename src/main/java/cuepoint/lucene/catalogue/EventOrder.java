package cuepoint.lucene.catalogue;

import cuepoint.talk.Talk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of lists of talks. */
public final class EventOrder {
  private static final Comparator<Talk> NEWEST_EVENT_FIRST =
      Comparator.comparing(EventOrder::day, Comparator.reverseOrder()).thenComparing(Talk::id);

  private EventOrder() {}

  /** Talks as of {@link cuepoint.search.Catalogue#talks}. */
  public static List<Talk> newestFirst(Collection<Talk> talks) {
    return talks.stream().sorted(NEWEST_EVENT_FIRST).toList();
  }

  private static LocalDate day(Talk talk) {
    return talk.event().date().or(talk::recorded).orElse(LocalDate.MIN);
  }
}
