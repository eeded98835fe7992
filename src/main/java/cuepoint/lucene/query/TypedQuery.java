package cuepoint.lucene.query;

import cuepoint.search.Filters;
import java.util.List;

/**
 * A query as its text was understood.
 *
 * @param clauses what talks and passages are ranked by, in the order typed, no two alike
 * @param excluded what passages and the text about a talk must not hold
 * @param titles what the title must hold
 * @param filters the filters that were typed into the text
 * @param notes what was understood differently from what was typed
 */
public record TypedQuery(
    List<Clause> clauses,
    List<Clause> excluded,
    List<Clause> titles,
    Filters filters,
    List<String> notes) {

  public TypedQuery {
    clauses = List.copyOf(clauses);
    excluded = List.copyOf(excluded);
    titles = List.copyOf(titles);
    notes = List.copyOf(notes);
  }
}
