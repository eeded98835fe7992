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

  /** The clause with its forms; the typed one alone unless it is a rare word. */
  Wanted wanted(Clause clause) throws IOException {
    Wanted exactly = Wanted.exactly(clause);
    if (!(clause instanceof Clause.Word word) || passages(word.term()) > RARE) {
      return exactly;
    }
    List<Form> forms = new ArrayList<>(exactly.forms());
    int found = passages(word.term());
    for (SuggestWord form : similar(word.term())) {
      if (form.freq > found) {
        forms.add(new Form(form.string, WEIGHT * form.score));
      }
    }
    return new Wanted(clause, List.copyOf(forms), found > 0 || knownAboutTalks(word.term()));
  }

  private boolean knownAboutTalks(String term) throws IOException {
    for (String field :
        List.of(TalkDocument.TITLE, TalkDocument.SPEAKERS, TalkDocument.DESCRIPTION)) {
      if (reader.docFreq(new Term(field, term)) > 0) {
        return true;
      }
    }
    return false;
  }

  private int passages(String term) throws IOException {
    return reader.docFreq(new Term(PassageDocument.TEXT, term));
  }

  private SuggestWord[] similar(String term) throws IOException {
    return checker.suggestSimilar(
        new Term(PassageDocument.TEXT, term), FORMS, reader, SuggestMode.SUGGEST_ALWAYS);
  }
}
