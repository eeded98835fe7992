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
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Where words are in the passages of one segment. For one thread. */
public final class WordPlaces {
  private final LeafReaderContext leaf;
  private final List<Postings> terms = new ArrayList<>();
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
          places.terms.add(new Postings(dictionary));
        }
      }
    }
    return places;
  }

  /** Takes one place after the other: first and last position, start and end offset. */
  public interface Taker {
    void take(int position, int lastPosition, int start, int end) throws IOException;
  }

  /** Hands on each place in a passage, in no order; cheapest if passages are asked for in order. */
  public void each(int document, Taker taker) throws IOException {
    for (Postings term : terms) {
      term.each(document, taker);
    }
    for (Weight other : others) {
      Occurrences.each(other, leaf, document, place -> take(place, taker));
    }
  }

  private static void take(MatchesIterator place, Taker taker) throws IOException {
    taker.take(place.startPosition(), place.endPosition(), place.startOffset(), place.endOffset());
  }

  /** The places of one term. */
  private static final class Postings {
    private final TermsEnum term;
    private @Nullable PostingsEnum places;
    private int asked = -1;

    /** Reads the term at which a dictionary is. */
    Postings(TermsEnum term) {
      this.term = term;
    }

    void each(int document, Taker taker) throws IOException {
      PostingsEnum at = places;
      if (at == null || document <= asked) {
        at = term.postings(at, PostingsEnum.OFFSETS);
        places = at;
      }
      asked = document;
      int next = at.docID() < document ? at.advance(document) : at.docID();
      if (next == document) {
        for (int left = at.freq(); left > 0; left--) {
          int position = at.nextPosition();
          taker.take(position, position, at.startOffset(), at.endOffset());
        }
      }
    }
  }
}
