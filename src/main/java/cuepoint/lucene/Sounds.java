package cuepoint.lucene;

import cuepoint.lucene.Wanted.Form;
import cuepoint.lucene.Wanted.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds words that sound like one that is not found otherwise: "alasootarry" for Alasuutari. */
final class Sounds {
  private static final float WEIGHT = 0.5f;

  /** Codes leave out vowels, so "control" sounds like Cantrill; letters must agree too. */
  private static final float LEAST_LIKENESS = 0.83f;

  private static final int FORMS = 2;

  /** More words of one sound are not looked at. */
  private static final int MOST = 500;

  private final JaroWinklerDistance likeness = new JaroWinklerDistance();
  private final Language language;
  private final IndexReader reader;

  Sounds(Language language, IndexReader reader) {
    this.language = language;
    this.reader = reader;
  }

  /** The words that sound like a word, likest first. */
  List<Form> forms(String word) throws IOException {
    String sound = SoundFilter.sound(word);
    Terms terms = MultiTerms.getTerms(reader, SpokenAnalyzer.field(TalkDocument.SOUND, language));
    return sound.isEmpty() || terms == null
        ? List.of()
        : alike(sound, terms.iterator()).stream()
            .filter(other -> !other.equals(word))
            .map(other -> form(word, other))
            .filter(form -> form.weight() >= WEIGHT * LEAST_LIKENESS)
            .sorted(Comparator.comparingDouble(Form::weight).reversed())
            .limit(FORMS)
            .toList();
  }

  private Form form(String word, String other) {
    float weight = WEIGHT * likeness.getDistance(word, other);
    return new Form(language, List.of(other), other, Origin.SOUND, weight);
  }

  private static List<String> alike(String sound, TermsEnum terms) throws IOException {
    List<String> alike = new ArrayList<>();
    BytesRef prefix = new BytesRef(sound);
    BytesRef term = terms.seekCeil(prefix) == SeekStatus.END ? null : terms.term();
    while (term != null && StringHelper.startsWith(term, prefix) && alike.size() < MOST) {
      alike.add(term.utf8ToString().substring(sound.length()));
      term = terms.next();
    }
    return alike;
  }
}
