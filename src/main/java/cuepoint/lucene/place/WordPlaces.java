package cuepoint.lucene.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Weight;

/** Where words are in the passages of one segment. For one thread. */
public final class WordPlaces {
  private final LeafReaderContext leaf;
  private final List<PassagePostings> terms = new ArrayList<>();
  private final List<PhrasePlaces> phrases = new ArrayList<>();
  private final List<Weight> others;

  private WordPlaces(LeafReaderContext leaf, List<Weight> others) {
    this.leaf = leaf;
    this.others = others;
  }

  static WordPlaces of(Words words, LeafReaderContext leaf) throws IOException {
    WordPlaces places = new WordPlaces(leaf, words.others());
    for (Term term : words.terms()) {
      Terms field = leaf.reader().terms(term.field());
      if (field != null) {
        TermsEnum dictionary = field.iterator();
        if (dictionary.seekExact(term.bytes())) {
          places.terms.add(new PassagePostings(dictionary));
        }
      }
    }
    for (PhraseQuery phrase : words.phrases()) {
      places.phrases.add(new PhrasePlaces(phrase, leaf));
    }
    return places;
  }

  /** Takes one place after the other: first and last position, start and end offset. */
  public interface Taker {
    void take(int position, int lastPosition, int start, int end) throws IOException;
  }

  /** Hands on each place in a passage, in no order; cheapest if passages are asked for in order. */
  public void each(int document, Taker taker) throws IOException {
    for (PassagePostings term : terms) {
      each(term, document, taker);
    }
    for (PhrasePlaces phrase : phrases) {
      phrase.each(document, taker);
    }
    for (Weight other : others) {
      Occurrences.each(other, leaf, document, place -> take(place, taker));
    }
  }

  private static void each(PassagePostings term, int document, Taker taker) throws IOException {
    if (term.isIn(document)) {
      PostingsEnum at = term.current();
      for (int left = at.freq(); left > 0; left--) {
        int position = at.nextPosition();
        taker.take(position, position, at.startOffset(), at.endOffset());
      }
    }
  }

  private static void take(MatchesIterator place, Taker taker) throws IOException {
    taker.take(place.startPosition(), place.endPosition(), place.startOffset(), place.endOffset());
  }
}
