package cuepoint.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How an engine makes terms of words, for those who search without it. Safe for use by many
 * threads.
 */
public interface Analysis {

  /** Where terms stand. */
  enum Field {
    /** What is said in a passage. */
    PASSAGE,
    TITLE,
    SPEAKERS,
    DESCRIPTION,
    TAGS,
    /** The name of the event. */
    EVENT;

    /** The name in JSON: {@code "title"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A word and what it is compared by.
   *
   * @param term what all forms of the word have in common
   * @param word as the text has it
   */
  record Token(String term, String word) {}

  /**
   * A line of a glossary, read in one direction.
   *
   * @param terms what is typed, one or several side by side
   * @param others what it may have been heard as, each one or several terms side by side
   */
  record Heard(List<String> terms, List<Other> others) {
    public Heard {
      terms = List.copyOf(terms);
      others = List.copyOf(others);
    }
  }

  /**
   * What a word may have been heard as.
   *
   * @param written as the glossary writes it
   */
  record Other(List<String> terms, String written) {
    public Other {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Languages of one name are analysed alike, so that their words can be compared.
   *
   * @param language BCP 47 tag
   * @return {@code "en"} for every kind of English; letters only
   */
  String family(String language);

  /** The terms of a text in a language, in order, without what captions show but nobody says. */
  List<Token> terms(String text, String language);

  /** Words that occur everywhere and say nothing, in lower case. */
  Set<String> stopWords(String language);

  /** The glossary of the index. */
  List<Heard> glossary(String language);

  /** In how many passages or talks there is something in a language, in a field. */
  int documents(Field field, String language);

  /** In how many of them a term stands. */
  int found(Field field, String term, String language);

  /** What captions show but nobody says, as a regular expression of Java and ECMAScript alike. */
  String unspoken();
}
