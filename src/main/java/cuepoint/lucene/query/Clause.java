package cuepoint.lucene.query;

/** One thing that a query asks for. */
public sealed interface Clause {

  /** As it was typed. */
  String typed();

  /**
   * A single word, or a run of characters of a language that writes no spaces.
   *
   * @param whole whether it was typed to its end; else it may go on
   */
  record Word(String typed, boolean whole) implements Clause {

    /** A word that was typed to its end. */
    public Word(String typed) {
      this(typed, true);
    }
  }

  /**
   * Words side by side.
   *
   * @param slop how many moves of a word away from exactness still match
   */
  record Phrase(String typed, int slop) implements Clause {}

  /**
   * All words that begin so.
   *
   * @param typed the prefix, without the asterisk
   */
  record Prefix(String typed) implements Clause {}
}
