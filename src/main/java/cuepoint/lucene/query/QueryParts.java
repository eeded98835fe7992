package cuepoint.lucene.query;

import cuepoint.search.Filter;
import cuepoint.search.Filters;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the parts of a query, as many as are allowed. */
final class QueryParts {
  private final Set<Clause> clauses = new LinkedHashSet<>();
  private final Set<Clause> excluded = new LinkedHashSet<>();
  private final Set<List<Clause>> titles = new LinkedHashSet<>();
  private final Set<List<Clause>> excludedTitles = new LinkedHashSet<>();
  private final Set<Filter> filters = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private int room = QueryReader.MAX_CLAUSES;

  void add(List<Clause> all, boolean without) {
    all.forEach(clause -> add(clause, without ? excluded : clauses, 1));
  }

  /** The word that was read last may go on. */
  void unfinished() {
    if (!clauses.isEmpty() && List.copyOf(clauses).getLast() instanceof Clause.Word word) {
      clauses.remove(word);
      clauses.add(new Clause.Word(word.typed(), false));
    }
  }

  /** What a title must hold, which also ranks; or must not hold. */
  void addTitle(List<Clause> title, boolean without) {
    List<Clause> some = title.subList(0, Math.min(Math.max(1, room), title.size()));
    add(some, without ? excludedTitles : titles, title.size());
    if (titles.contains(some)) {
      clauses.addAll(some);
    }
  }

  void add(Filter filter) {
    add(filter, filters, 1);
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  private <T> void add(T one, Collection<T> all, int size) {
    if (all.contains(one)) {
      return;
    }
    if (size > room) {
      notes.add(QueryReader.CUT);
    }
    if (room > 0) {
      all.add(one);
      room = Math.max(0, room - size);
    }
  }

  /** All that was collected of a text. */
  TypedQuery typedQuery(String text) {
    if (clauses.isEmpty()) {
      notes.add(nothingToSearchFor(text));
    }
    return new TypedQuery(
        List.copyOf(clauses),
        List.copyOf(excluded),
        List.copyOf(titles),
        List.copyOf(excludedTitles),
        new Filters(List.copyOf(filters)),
        List.copyOf(notes));
  }

  private String nothingToSearchFor(String text) {
    if (text.isBlank()) {
      return "Type some words that were said, a title or a speaker.";
    }
    return excluded.isEmpty() && excludedTitles.isEmpty() && filters.isEmpty()
        ? "There is no word to search for in this query."
        : "Only exclusions and filters were given; add a word to search for.";
  }
}
