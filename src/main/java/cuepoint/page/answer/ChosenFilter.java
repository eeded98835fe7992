package cuepoint.page.answer;

import cuepoint.search.Catalogue;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.List;
import java.util.Locale;

/**
 * A filter that narrows an answer.
 *
 * @param name of what it is about
 * @param value as a person reads it
 * @param address of the answer without it
 */
public record ChosenFilter(String name, String value, String address) {

  /** Those of a query, in its order. */
  public static List<ChosenFilter> of(Query query, Hits hits, Catalogue catalogue) {
    return query.filters().all().stream()
        .map(filter -> of(filter, query, hits, catalogue))
        .toList();
  }

  static ChosenFilter of(Filter filter, Query query, Hits hits, Catalogue catalogue) {
    return new ChosenFilter(
        name(filter),
        filter.field() == Field.EVENT ? event(filter.value(), hits, catalogue) : filter.value(),
        new SearchAddress(query).without(filter));
  }

  /** The address of the answer without any. */
  public static String none(Query query) {
    return new SearchAddress(query).everywhere();
  }

  /** A name with a capital letter at its beginning. */
  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String name(Filter filter) {
    String label = filter.field().label().replace('-', ' ');
    return filter.excluded() ? "Not " + label : capital(label);
  }

  /** The name of an event, also where the answer holds none of its talks. */
  private static String event(String id, Hits hits, Catalogue catalogue) {
    return hits.facets().event().stream()
        .filter(event -> event.value().equals(id))
        .map(Facet::label)
        .findFirst()
        .or(() ->
            catalogue.talks(Filters.of(Filter.only(Field.EVENT, id))).stream()
                .map(talk -> talk.event().name())
                .findFirst())
        .orElse(id);
  }
}
