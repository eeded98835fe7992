package cuepoint.page.listing;

import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much some talks are, in words.
 *
 * @param talks how many
 * @param events at how many events they were given
 * @param millis how long those are, in ms, whose length is known
 * @param firstYear of the oldest; empty if no day is known
 * @param lastYear of the newest
 */
public record TalkCounts(
    int talks, int events, long millis, Optional<Integer> firstYear, Optional<Integer> lastYear) {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  /** Counts talks. */
  public static TalkCounts of(List<Talk> talks) {
    List<Integer> years =
        talks.stream().flatMap(TalkCounts::day).map(Integer::valueOf).sorted().toList();
    return new TalkCounts(
        talks.size(),
        (int) talks.stream().map(Talk::event).map(Event::id).distinct().count(),
        talks.stream().mapToLong(talk -> talk.durationMillis().orElse(0L)).sum(),
        years.stream().findFirst(),
        years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()));
  }

  private static Stream<Integer> day(Talk talk) {
    return talk.recorded().or(talk.event()::date).stream().map(day -> day.getYear());
  }

  /** {@code 48 talks}. */
  public String talksText() {
    return counted(talks, "talk");
  }

  /** {@code 39 hours}, {@code 12 minutes}; empty if no length is known. */
  public String lengthText() {
    long minutes = Math.round((double) millis / MINUTE);
    return millis == 0
        ? ""
        : minutes < 60
            ? counted(Math.max(1, minutes), "minute")
            : counted(Math.round((double) millis / HOUR), "hour");
  }

  /** {@code 1997–2019}; empty if no day is known. */
  public String yearsText() {
    return firstYear
        .map(first ->
            first.equals(lastYear.orElse(first)) ? "" + first : first + "–" + lastYear.get())
        .orElse("");
  }

  /** The talks, their length and their years, as far as they are known. */
  public List<String> parts() {
    return filled(Stream.of(talksText(), lengthText(), yearsText()));
  }

  /** The same with the events, if there are several. */
  public List<String> partsWithEvents() {
    List<String> parts = new ArrayList<>(parts());
    if (events > 1) {
      parts.add(1, counted(events, "event"));
    }
    return parts;
  }

  private static List<String> filled(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).toList();
  }

  /** A number with what it counts, in the singular if it is one. */
  public static String counted(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
