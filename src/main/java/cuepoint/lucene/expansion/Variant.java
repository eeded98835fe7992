package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import java.util.List;

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
    /** Written as one word where it was typed as two, or the other way round. */
    WORD_BREAK,
    SPELLING
  }

  static Variant typed(LanguageGroup group, List<String> terms) {
    return new Variant(group, terms, String.join(" ", terms), Origin.TYPED, 1);
  }

  /** Whether it is what was typed. */
  public boolean isTyped() {
    return origin == Origin.TYPED;
  }

  /** Whether it is a single term. */
  public boolean isOneTerm() {
    return terms.size() == 1;
  }
}
