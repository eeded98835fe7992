package cuepoint.page.answer;

import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One way to narrow an answer.
 *
 * @param field what it is about
 * @param choices those that are chosen, then the others: most talks first, years the newest first
 * @param all how many there are; more than the choices where not all are shown
 * @param address of the answer with all of them shown, or, if they are, without any of them chosen
 * @param open whether all are shown because that was asked for
 */
public record FacetGroup(Field field, List<Choice> choices, int all, String address, boolean open) {
  /** So many are read at a glance; the others are loaded when they are asked for. */
  private static final int FIRST = 8;

  /** The fields, in the order in which people narrow. */
  private static final List<Field> FIELDS =
      List.of(Field.EVENT, Field.SPEAKER, Field.YEAR, Field.LANGUAGE, Field.CAPTIONS);

  public FacetGroup {
    choices = List.copyOf(choices);
  }

  /**
   * What an answer can be narrowed to: several choices of a group are alternatives.
   *
   * @param address of the answer with it chosen, or, if it is, without
   * @param chosen whether this answer is narrowed to it
   */
  public record Choice(String label, int count, String address, boolean chosen) {}

  /** The field that a person calls by a name in an address. */
  public static Optional<Field> field(String name) {
    return FIELDS.stream().filter(field -> field.label().equals(name)).findFirst();
  }

  /**
   * The ways that divide an answer or that it is narrowed by already.
   *
   * @param complete the field of which all values are shown
   */
  public static List<FacetGroup> of(Query query, Hits hits, Optional<Field> complete) {
    return FIELDS.stream()
        .map(field -> group(field, query, hits.facets(), complete.equals(Optional.of(field))))
        .filter(group -> group.all > 1 || group.chosen())
        .toList();
  }

  private static FacetGroup group(Field field, Query query, Facets facets, boolean complete) {
    List<Choice> all =
        values(field, facets).stream()
            .map(facet -> choice(field, facet, query))
            .sorted(Comparator.comparing(choice -> !choice.chosen()))
            .toList();
    int shown = complete || all.size() <= FIRST + 2 ? all.size() : FIRST;
    return new FacetGroup(
        field,
        all.subList(0, shown),
        all.size(),
        new SearchAddress(query).showing(field),
        complete);
  }

  private static List<Facet> values(Field field, Facets facets) {
    return switch (field) {
      case EVENT -> facets.event();
      case SPEAKER -> facets.speaker();
      case YEAR ->
          facets.year().stream().sorted(Comparator.comparing(Facet::value).reversed()).toList();
      case LANGUAGE -> facets.language();
      case CAPTIONS -> facets.captions();
      default -> List.of();
    };
  }

  private static Choice choice(Field field, Facet facet, Query query) {
    Filter filter = Filter.only(field, facet.value());
    boolean chosen = query.filters().contains(filter);
    SearchAddress address = new SearchAddress(query);
    return new Choice(
        label(field, facet),
        facet.count(),
        chosen ? address.without(filter) : address.with(filter),
        chosen);
  }

  /** A language by its name, as no person reads codes. */
  private static String label(Field field, Facet facet) {
    return field == Field.LANGUAGE
        ? Optional.of(Locale.forLanguageTag(facet.value()).getDisplayName(Locale.ENGLISH))
            .filter(name -> !name.isEmpty())
            .orElse(facet.label())
        : facet.label();
  }

  /** What a person reads. */
  public String name() {
    return ChosenFilter.capital(field.label());
  }

  /** Whether the answer is narrowed in this way. */
  public boolean chosen() {
    return choices.stream().anyMatch(Choice::chosen);
  }

  /** Whether there are more values than choices. */
  public boolean hasMore() {
    return choices.size() < all;
  }

  /** What a summary of the group says is chosen; empty when nothing is. */
  public String summary() {
    return choices.stream()
        .filter(Choice::chosen)
        .map(Choice::label)
        .collect(Collectors.joining(", "));
  }

  /** The address of the answer without any of the values chosen. */
  public String cleared(Query query) {
    return new SearchAddress(query).without(field);
  }
}
