package cuepoint.moment;

import cuepoint.search.Moment;
import java.util.Set;

/**
 * A moment, and what it was found by.
 *
 * @param passage the number of its passage, as of {@link PassageMatch#number}
 * @param terms of the query, by their index, that its passage says in any form
 */
public record FoundMoment(Moment moment, int passage, Set<Integer> terms) {
  public FoundMoment {
    terms = Set.copyOf(terms);
  }
}
