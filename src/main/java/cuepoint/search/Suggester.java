package cuepoint.search;

import java.util.List;

/** Completes queries while they are typed. Safe for use by many threads. */
public interface Suggester {
  /** How many suggestions may be asked for. */
  int MAX_LIMIT = 20;

  int DEFAULT_LIMIT = 8;

  /**
   * What the text may become: terms, then speakers, then talks, each best first. Any text has an
   * answer; one that nothing of the index goes on from has none.
   *
   * @param typed as it stands, with its last blank; at most {@link Query#MAX_LENGTH} UTF-16 units
   * @param limit how many suggestions at most, 1 to {@link #MAX_LIMIT}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Suggestion> suggest(String typed, int limit);
}
