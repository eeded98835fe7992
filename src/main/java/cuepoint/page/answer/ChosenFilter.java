package cuepoint.page.answer;

import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
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
  public static List<ChosenFilter> of(Query query, Hits hits) {
    return query.filters().all().stream().map(filter -> of(filter, query, hits)).toList();
  }

  static ChosenFilter of(Filter filter, Query query, Hits hits) {
    return new ChosenFilter(
        name(filter), value(filter, hits.facets()), new SearchAddress(query).without(filter));
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

  private static String value(Filter filter, Facets facets) {
    return facets.event().stream()
        .filter(event -> filter.field() == Field.EVENT && event.value().equals(filter.value()))
        .map(Facet::label)
        .findFirst()
        .orElse(filter.value());
  }
}
