package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
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
  /** A word that occurs in more passages than this is taken to be meant. */
  private static final int RARE = 20;

  private static final int FORMS = 3;
  private static final float WEIGHT = 0.7f;

  private final DirectSpellChecker checker = new DirectSpellChecker();
  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
    checker.setMinQueryLength(4);
    checker.setAccuracy(0.6f);
    checker.setThresholdFrequency(0);
  }

  /** Other spellings of a word, likeliest first; none where the word is said often. */
  List<Form> forms(Form word) throws IOException {
    Term term =
        new Term(
            SpokenAnalyzer.field(PassageDocument.TEXT, word.language()), word.terms().getFirst());
    int found = reader.docFreq(term);
    List<Form> forms = new ArrayList<>();
    if (found <= RARE) {
      for (SuggestWord other : similar(term)) {
        if (other.freq > found) {
          forms.add(new Form(word.language(), List.of(other.string), WEIGHT * other.score));
        }
      }
    }
    return forms;
  }

  private SuggestWord[] similar(Term term) throws IOException {
    return checker.suggestSimilar(term, FORMS, reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
