package cuepoint.lucene.form;

import cuepoint.lucene.analysis.ShownWord;

/**
 * A word of a form as people read it.
 *
 * @param word without what only grammar puts on it
 * @param isTerm whether it says anything
 * @param link what is between it and the word before it, if both are in the form; of the first one,
 *     a space if it begins the form
 */
record FormWord(ShownWord word, boolean isTerm, Link link) {

  /** What is between two words that are said together. */
  enum Link {
    /** Another mark, which ends what is said: a comma, a full stop. */
    NONE(""),
    SPACE(" "),
    HYPHEN("-");

    private final String text;

    Link(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    static Link of(String between) {
      return switch (between) {
        case " " -> SPACE;
        case "-" -> HYPHEN;
        default -> NONE;
      };
    }
  }
}
