package cuepoint.page;

import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.CaptionKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One way to narrow an answer.
 *
 * @param name what a person reads
 * @param choices most talks first
 */
public record FacetGroup(String name, List<Choice> choices) {
  /** A longer list is not read. */
  private static final int CHOICES = 12;

  /**
   * What an answer can be narrowed to.
   *
   * @param address of the answer that is narrowed to it, or, if this answer is, of the one that is
   *     not
   * @param chosen whether this answer is narrowed to it
   */
  public record Choice(String label, int count, String address, boolean chosen) {}

  /** The ways that divide an answer or that it is narrowed by already. */
  public static List<FacetGroup> of(Query query, Hits hits) {
    Filters now = query.filters();
    Facets facets = hits.facets();
    return Stream.of(
            group("Event", facets.event(), query, event -> now.withEvent(event)),
            group("Speaker", facets.speaker(), query, name -> now.withSpeaker(name)),
            group("Year", facets.year(), query, year -> inYear(now, year)),
            group("Language", facets.language(), query, tag -> now.withLanguage(tag)),
            group("Captions", facets.captions(), query, kind -> by(now, kind)))
        .filter(group -> group.choices.size() > 1 || group.chosen())
        .toList();
  }

  /** Whether the answer is narrowed in this way. */
  public boolean chosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }

  private static FacetGroup group(
      String name, List<Facet> facets, Query query, Function<Optional<String>, Filters> narrowed) {
    return new FacetGroup(
        name, facets.stream().limit(CHOICES).map(facet -> choice(facet, query, narrowed)).toList());
  }

  private static Choice choice(
      Facet facet, Query query, Function<Optional<String>, Filters> narrowed) {
    Filters filters = narrowed.apply(Optional.of(facet.value()));
    boolean chosen = filters.equals(query.filters());
    String address =
        new SearchAddress(query).filters(chosen ? narrowed.apply(Optional.empty()) : filters);
    return new Choice(facet.label(), facet.count(), address, chosen);
  }

  private static Filters inYear(Filters filters, Optional<String> year) {
    Optional<Year> parsed = year.map(Year::parse);
    Optional<LocalDate> last = parsed.map(one -> one.atMonth(12).atEndOfMonth());
    return filters.withDays(parsed.map(one -> one.atDay(1)), last);
  }

  private static Filters by(Filters filters, Optional<String> kind) {
    return filters.withCaptions(
        kind.map(label -> CaptionKind.valueOf(label.toUpperCase(Locale.ROOT))));
  }
}
