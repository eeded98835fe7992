package cuepoint.lucene.query;

import cuepoint.search.Filters;
import java.util.List;

/**
 * A query as its text was understood.
 *
 * @param clauses what talks and passages are ranked by, in the order typed, no two alike
 * @param excluded what passages and the text about a talk must not hold
 * @param titles of which the title must hold one, each all of its clauses
 * @param excludedTitles of which the title must hold none
 * @param filters the filters that were typed into the text
 * @param notes what was understood differently from what was typed
 */
public record TypedQuery(
    List<Clause> clauses,
    List<Clause> excluded,
    List<List<Clause>> titles,
    List<List<Clause>> excludedTitles,
    Filters filters,
    List<String> notes) {

  public TypedQuery {
    clauses = List.copyOf(clauses);
    excluded = List.copyOf(excluded);
    titles = List.copyOf(titles);
    excludedTitles = List.copyOf(excludedTitles);
    notes = List.copyOf(notes);
  }
}
