package cuepoint.search;

/** Answers queries. Safe for use by many threads. */
public interface Searcher {

  /**
   * Answers a query; any text has an answer.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Hits search(Query query);
}
