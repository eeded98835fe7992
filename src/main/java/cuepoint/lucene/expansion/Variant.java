package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * Index terms that a typed clause may match, in one group of languages.
 *
 * @param group in whose fields the terms are
 * @param terms one, or several side by side; of a prefix the prefix
 * @param text as people write them
 * @param origin where the variant comes from
 * @param weight 1 for what was typed, less for what may be meant
 */
public record Variant(
    LanguageGroup group, List<String> terms, String text, Origin origin, float weight) {

  public Variant {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a variant has at least one term");
    }
  }

  /** Where a variant comes from. */
  public enum Origin {
    TYPED,
    GLOSSARY,
    /** The same letters with or without a space, where both are words of the collection. */
    WORD_BREAK,
    /** A word that begins with what was typed of it so far. */
    COMPLETION,
    /** Two words that may have been meant by one that is not said: a guess. */
    SPLIT,
    /** Another spelling: a guess. */
    SPELLING
  }

  static Variant typed(LanguageGroup group, List<String> terms) {
    return new Variant(group, terms, String.join(" ", terms), Origin.TYPED, 1);
  }

  /** Whether it is what was typed. */
  public boolean isTyped() {
    return origin == Origin.TYPED;
  }

  /** Whether the word that was typed may become it. */
  public boolean isCompletion() {
    return origin == Origin.COMPLETION;
  }

  /** Whether it may be another word than the one that was typed. */
  public boolean isGuess() {
    return origin == Origin.SPLIT || origin == Origin.SPELLING;
  }

  /** Whether it is a single term. */
  public boolean isOneTerm() {
    return terms.size() == 1;
  }

  /**
   * Its terms side by side in a field of its languages.
   *
   * @param slop how many moves of a word away from exactness still match
   * @param commit where they are looked up
   */
  public Query in(TextField field, int slop, QueryTerms commit) throws IOException {
    String name = field.in(group);
    return isOneTerm()
        ? commit.query(new Term(name, terms.getFirst()))
        : commit.phrase(name, terms, slop);
  }

  /** Its first words alone. */
  public Variant first(int words) {
    return new Variant(
        group, terms.subList(0, Math.min(words, terms.size())), text, origin, weight);
  }

  /** The same with another weight. */
  Variant weighing(double other) {
    return new Variant(group, terms, text, origin, (float) other);
  }

  /** The same as a guess that counts less than others. */
  Variant asGuess() {
    return new Variant(group, terms, text, Origin.SPELLING, weight / 2);
  }
}
