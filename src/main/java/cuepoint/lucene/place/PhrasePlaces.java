package cuepoint.lucene.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PhraseQuery;

/** Where words are one after the other in the passages of one segment. For one thread. */
final class PhrasePlaces {
  private final List<Word> words = new ArrayList<>();
  private final List<Word> rarestFirst;

  /**
   * Places of a phrase; none if the segment lacks a word.
   *
   * @param phrase one of which {@link #areRead}
   */
  PhrasePlaces(PhraseQuery phrase, LeafReaderContext leaf) throws IOException {
    for (Term term : phrase.getTerms()) {
      Terms field = leaf.reader().terms(term.field());
      TermsEnum dictionary = field == null ? TermsEnum.EMPTY : field.iterator();
      if (!dictionary.seekExact(term.bytes())) {
        words.clear();
        break;
      }
      words.add(new Word(words.size(), dictionary.docFreq(), dictionary));
    }
    rarestFirst = words.stream().sorted(Comparator.comparingInt(word -> word.documents)).toList();
  }

  /** Whether a phrase has its words in order and nothing between them. */
  static boolean areRead(PhraseQuery phrase) {
    int[] positions = phrase.getPositions();
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] != i) {
        return false;
      }
    }
    return phrase.getSlop() == 0 && positions.length > 1;
  }

  /** Hands on each place in a passage; cheapest if passages are asked for in order. */
  void each(int document, WordPlaces.Taker taker) throws IOException {
    for (Word word : rarestFirst) {
      if (!word.isIn(document)) {
        return;
      }
    }
    for (Word word : words) {
      word.read();
    }
    for (int i = 0; !words.isEmpty() && i < words.getFirst().count; i++) {
      take(words.getFirst().positions[i], taker);
    }
  }

  /** Hands on the place at a position, if all words are there. */
  private void take(int position, WordPlaces.Taker taker) throws IOException {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Word word : words) {
      int index = word.indexOf(position + word.place);
      if (index < 0) {
        return;
      }
      start = Math.min(start, word.starts[index]);
      end = Math.max(end, word.ends[index]);
    }
    taker.take(position, position + words.size() - 1, start, end);
  }

  /** One of the words, and where it is in the current passage. */
  private static final class Word {
    private final int place;
    private final int documents;
    private final PassagePostings postings;
    private int[] positions = new int[0];
    private int[] starts = positions;
    private int[] ends = positions;
    private int count;

    Word(int place, int documents, TermsEnum term) {
      this.place = place;
      this.documents = documents;
      this.postings = new PassagePostings(term);
    }

    boolean isIn(int document) throws IOException {
      return postings.isIn(document);
    }

    void read() throws IOException {
      PostingsEnum at = postings.current();
      count = at.freq();
      if (count > positions.length) {
        positions = new int[count];
        starts = new int[count];
        ends = new int[count];
      }
      for (int i = 0; i < count; i++) {
        positions[i] = at.nextPosition();
        starts[i] = at.startOffset();
        ends[i] = at.endOffset();
      }
    }

    int indexOf(int position) {
      int index = 0;
      while (index < count && positions[index] < position) {
        index++;
      }
      return index < count && positions[index] == position ? index : -1;
    }
  }
}
