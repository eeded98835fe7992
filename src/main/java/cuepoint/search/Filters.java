package cuepoint.search;

import cuepoint.search.Filter.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which talks may answer: for every field that is asked for, those with one of its values, and none
 * with a value that is excluded.
 *
 * @param all no two alike, at most {@link #MAX}
 */
public record Filters(List<Filter> all) {
  /** More values than people choose; each costs the engine work. */
  public static final int MAX = 32;

  /** Every talk may answer. */
  public static final Filters NONE = new Filters(List.of());

  /**
   * Leaves out what is there twice.
   *
   * @throws IllegalArgumentException when there are too many
   */
  public Filters {
    all = List.copyOf(new LinkedHashSet<>(all));
    if (all.size() > MAX) {
      throw new IllegalArgumentException(all.size() + " filters are more than " + MAX);
    }
  }

  public static Filters of(Filter... filters) {
    return new Filters(List.of(filters));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public boolean contains(Filter filter) {
    return all.contains(filter);
  }

  /** The filters of a field that keep, or those that leave out. */
  public List<Filter> of(Field field, boolean excluded) {
    return all.stream()
        .filter(filter -> filter.field() == field && filter.excluded() == excluded)
        .toList();
  }

  /** Whether values of a field are chosen. */
  public boolean choose(Field field) {
    return !of(field, false).isEmpty();
  }

  /** The languages that are asked for, as of {@link Field#LANGUAGE}. */
  public List<String> languages() {
    return of(Field.LANGUAGE, false).stream().map(Filter::value).toList();
  }

  /** The same with one more. */
  public Filters with(Filter filter) {
    return new Filters(Stream.concat(all.stream(), Stream.of(filter)).toList());
  }

  /** The same without one. */
  public Filters without(Filter filter) {
    return new Filters(all.stream().filter(other -> !other.equals(filter)).toList());
  }
}
