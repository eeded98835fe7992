package cuepoint.lucene;

import java.util.List;

/** One thing that a query asks for. */
sealed interface Clause {

  /** As it was typed. */
  String typed();

  /**
   * A single word.
   *
   * @param term what the index calls it
   */
  record Word(String typed, String term) implements Clause {}

  /**
   * Words side by side.
   *
   * @param terms at least two, in order
   * @param slop how many moves of a word away from exactness still match
   */
  record Phrase(String typed, List<String> terms, int slop) implements Clause {}

  /**
   * All words that begin so.
   *
   * @param prefix in the letters of the index
   */
  record Prefix(String typed, String prefix) implements Clause {}
}
