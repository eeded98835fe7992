package cuepoint.search;

import java.util.List;

/** Completes queries while they are typed. Safe for use by many threads. */
public interface Suggester {
  /** How many suggestions may be asked for. */
  int MAX_LIMIT = 20;

  int DEFAULT_LIMIT = 8;

  /**
   * What the text may become: terms, then speakers, then talks, each best first. Any text has an
   * answer; a text that nothing in the index continues has no suggestions.
   *
   * @param typed what was typed so far, with a blank at its end if there is one; at most {@link
   *     Query#MAX_LENGTH} UTF-16 units
   * @param limit how many suggestions at most, 1 to {@link #MAX_LIMIT}
   * @throws Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Suggestion> suggest(String typed, int limit, Deadline deadline);

  /** What the text may become, however long it takes to find. */
  default List<Suggestion> suggest(String typed, int limit) {
    return suggest(typed, limit, Deadline.NONE);
  }
}
