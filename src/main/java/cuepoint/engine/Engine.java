package cuepoint.engine;

import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.io.Closeable;

/**
 * Keeps passages and finds them. Safe for use by many threads until it is closed; each call answers
 * from the newest commit.
 */
public interface Engine extends Closeable {

  /** Answers queries. */
  Searcher searcher();

  /** Completes queries. */
  Suggester suggester();

  /** Lists talks. */
  Catalogue catalogue();

  /** Makes terms of words. */
  Analysis analysis();
}
