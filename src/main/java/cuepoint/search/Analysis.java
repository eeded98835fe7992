package cuepoint.search;

import cuepoint.talk.Transcript;
import java.io.Closeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How an engine makes terms of words, and how often they occur, for a search that runs without it.
 * All answers come from one commit of the index, which is held until this is closed. Safe for use
 * by many threads.
 */
public interface Analysis extends Closeable {

  /** Where terms occur. */
  enum Field {
    /** What is said in a passage. */
    PASSAGE,
    /** All that is said in a talk. */
    SAID,
    TITLE,
    SPEAKERS,
    DESCRIPTION,
    TAGS,
    /** When and where a talk was given. */
    OCCASION;

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
   * @param start where the word begins in the text, in UTF-16 units
   * @param position of the word among those of the text, from 0; the parts of a word have its own
   */
  record Token(String term, String word, int start, int position) {}

  /**
   * How a word is spelled elsewhere.
   *
   * @param pattern of a word in lower case, as a regular expression of Java and ECMAScript alike
   * @param replacement of it, with {@code $1} for its first group
   */
  record Respelling(String pattern, String replacement) {}

  /**
   * A line of a glossary, read in one direction.
   *
   * @param terms what is typed, one or several side by side
   * @param others what it may have been heard as, each one or several terms side by side
   */
  record GlossaryEntry(List<String> terms, List<HeardAs> others) {
    public GlossaryEntry {
      terms = List.copyOf(terms);
      others = List.copyOf(others);
    }
  }

  /**
   * What a word may have been heard as.
   *
   * @param written as the glossary writes it
   */
  record HeardAs(List<String> terms, String written) {
    public HeardAs {
      terms = List.copyOf(terms);
    }
  }

  /**
   * The group of languages that are analysed alike, so that their words can be compared.
   *
   * @param language BCP 47 tag
   * @return {@code "en"} for every kind of English; letters only
   */
  String languageGroup(String language);

  /** The terms of a text in a language, in order, without what is not speech. */
  List<Token> terms(String text, String language);

  /**
   * The words, and pairs of words, that a transcript keeps coming back to: what people search for.
   *
   * @return term, its words joined by spaces, to how it is mostly written there
   */
  Map<String, String> recurringTerms(Transcript transcript);

  /** What makes one term of spellings that differ, of which the first that fits is used. */
  List<Respelling> respellings(String language);

  /** Words that occur everywhere and say nothing, in lower case. */
  Set<String> stopWords(String language);

  /** The glossary of the index. */
  List<GlossaryEntry> glossary(String language);

  /** How many passages or talks have text in a language, in a field. */
  int documents(Field field, String language);

  /** How many of them hold a term. */
  int documentFrequency(Field field, String term, String language);

  /** How often they have it, all together. */
  long occurrences(Field field, String term, String language);

  /**
   * How many terms a field has on average, counting only passages or talks that have any.
   *
   * @return 0 when there are none
   */
  double averageLength(Field field, String language);

  /** Caption text that is not speech, as a regular expression of Java and ECMAScript alike. */
  String nonSpeech();

  @Override
  void close();
}
