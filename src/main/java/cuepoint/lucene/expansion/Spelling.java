package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.expansion.Variant.Origin;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds how else a rare word may be spelled. For one query and one thread. */
final class Spelling {
  /** Shorter words resemble too many others, in UTF-16 units. */
  private static final int SHORTEST = 4;

  /**
   * Longer words are hardly misspelled beyond what a prefix finds, and cost most; in UTF-16 units.
   */
  private static final int LONGEST = 30;

  private final DirectSpellChecker checker = new DirectSpellChecker();
  private final LanguageGroup group;
  private final IndexReader reader;
  private final VariantWeights weights;

  Spelling(LanguageGroup group, IndexReader reader, VariantWeights weights) {
    this.group = group;
    this.reader = reader;
    this.weights = weights;
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy((float) weights.similarity());
    checker.setThresholdFrequency(0);
  }

  /**
   * Spellings that are more frequent, or that differ by little, the likeliest first.
   *
   * @param words the word in each field whose words may be meant
   * @param documents how many documents hold the word itself
   */
  List<Variant> variants(List<Term> words, int documents) throws IOException {
    List<SuggestWord> others = new ArrayList<>();
    for (Term word : words) {
      Collections.addAll(others, similar(word));
    }
    others.removeIf(
        other -> other.score < (float) weights.variantSpelling() && other.freq <= documents);
    double nearest = others.stream().mapToDouble(other -> other.score).max().orElse(1);
    return others.stream().map(other -> variant(other, documents, nearest)).toList();
  }

  private Variant variant(SuggestWord other, int documents, double nearest) {
    double weight =
        documents == 0
            ? weights.spelling() * other.score / nearest
            : weights.spellingBesideTyped() * other.score;
    return new Variant(group, List.of(other.string), other.string, Origin.SPELLING, (float) weight);
  }

  private SuggestWord[] similar(Term word) throws IOException {
    return word.text().length() > LONGEST
        ? new SuggestWord[0]
        : checker.suggestSimilar(word, weights.spellings(), reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
