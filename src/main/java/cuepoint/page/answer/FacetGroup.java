package cuepoint.page.answer;

import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.List;
import java.util.stream.Collectors;
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
   * What an answer can be narrowed to: several choices of a group are alternatives.
   *
   * @param address of the answer with it chosen, or, if it is, without
   * @param chosen whether this answer is narrowed to it
   */
  public record Choice(String label, int count, String address, boolean chosen) {}

  /** The ways that divide an answer or that it is narrowed by already. */
  public static List<FacetGroup> of(Query query, Hits hits) {
    Facets facets = hits.facets();
    return Stream.of(
            group("Event", Field.EVENT, facets.event(), query),
            group("Speaker", Field.SPEAKER, facets.speaker(), query),
            group("Year", Field.YEAR, facets.year(), query),
            group("Language", Field.LANGUAGE, facets.language(), query),
            group("Captions", Field.CAPTIONS, facets.captions(), query))
        .filter(group -> group.choices.size() > 1 || group.chosen())
        .toList();
  }

  /** Whether the answer is narrowed in this way. */
  public boolean chosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }

  /** What a summary of the group says is chosen; empty when nothing is. */
  public String summary() {
    return choices.stream()
        .filter(Choice::chosen)
        .map(Choice::label)
        .collect(Collectors.joining(", "));
  }

  private static FacetGroup group(String name, Field field, List<Facet> facets, Query query) {
    return new FacetGroup(
        name, facets.stream().limit(CHOICES).map(facet -> choice(field, facet, query)).toList());
  }

  private static Choice choice(Field field, Facet facet, Query query) {
    Filter filter = Filter.only(field, facet.value());
    boolean chosen = query.filters().contains(filter);
    return new Choice(
        facet.label(),
        facet.count(),
        chosen ? new SearchAddress(query).without(filter) : new SearchAddress(query).with(filter),
        chosen);
  }
}
