package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds how a rare word may be spelled in what was said. */
final class Spelling {
  private static final int FORMS = 3;

  /** Of a word that nobody said, the nearest spelling is nearly sure to be meant. */
  private static final float NEAREST = 0.95f;

  private static final float BESIDE_TYPED = 0.7f;

  /** So much more often must another spelling be said, where the word itself is said too. */
  private static final int TIMES = 10;

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
   * Other spellings of a word that are far more usual, likeliest first.
   *
   * @param word in the field whose words may be meant
   * @param found in how many documents the word itself is found
   */
  List<Form> forms(Term word, Language language, int found) throws IOException {
    List<Form> forms = new ArrayList<>();
    float nearest = 0;
    for (SuggestWord other : similar(word)) {
      if (other.score >= VARIANT || other.freq > TIMES * found) {
        nearest = Math.max(nearest, other.score);
        float weight = found == 0 ? NEAREST * other.score / nearest : BESIDE_TYPED * other.score;
        forms.add(new Form(language, List.of(other.string), Origin.SPELLING, weight));
      }
    }
    return forms;
  }

  private SuggestWord[] similar(Term word) throws IOException {
    return checker.suggestSimilar(word, FORMS, reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
