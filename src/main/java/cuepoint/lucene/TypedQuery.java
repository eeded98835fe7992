package cuepoint.lucene;

import cuepoint.search.Filters;
import java.util.List;

/**
 * What a query was understood to ask.
 *
 * @param wanted what talks and passages are ranked by, in the order typed, no two alike
 * @param excluded what passages and the words about a talk must not hold
 * @param titles what the title must hold
 * @param filters the filters that were typed into the text
 * @param notes what was understood differently from what was typed
 */
record TypedQuery(
    List<Clause> wanted,
    List<Clause> excluded,
    List<Clause> titles,
    Filters filters,
    List<String> notes) {}
