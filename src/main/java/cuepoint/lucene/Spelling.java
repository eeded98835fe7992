package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds how a rare word may be spelled in what was said. */
final class Spelling {
  private static final int FORMS = 3;

  /** Longer than any word that a person says, in UTF-16 units. */
  private static final int LONGEST = 50;

  /** Of a word that nobody said, the nearest spelling is nearly sure to be meant. */
  private static final float NEAREST = 0.95f;

  private static final float BESIDE_TYPED = 0.7f;

  /** As near as this, one letter in six, is a variant, however often it is said. */
  private static final float VARIANT = 0.83f;

  private final DirectSpellChecker checker = new DirectSpellChecker();
  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
    checker.setMinQueryLength(4);
    checker.setAccuracy(0.6f);
    checker.setThresholdFrequency(0);
  }

  /**
   * Other spellings of a word that are more usual, or that differ by little, likeliest first.
   *
   * @param words the word in each field whose words may be meant
   * @param found in how many documents the word itself is found
   */
  List<Form> forms(List<Term> words, Language language, int found) throws IOException {
    List<SuggestWord> others = new ArrayList<>();
    for (Term word : words) {
      Collections.addAll(others, similar(word));
    }
    others.removeIf(other -> other.score < VARIANT && other.freq <= found);
    double nearest = others.stream().mapToDouble(other -> other.score).max().orElse(1);
    return others.stream().map(other -> form(other, language, found, nearest)).toList();
  }

  private static Form form(SuggestWord other, Language language, int found, double nearest) {
    double weight = found == 0 ? NEAREST * other.score / nearest : BESIDE_TYPED * other.score;
    return new Form(language, List.of(other.string), other.string, Origin.SPELLING, (float) weight);
  }

  private SuggestWord[] similar(Term word) throws IOException {
    return word.text().length() > LONGEST
        ? new SuggestWord[0]
        : checker.suggestSimilar(word, FORMS, reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
