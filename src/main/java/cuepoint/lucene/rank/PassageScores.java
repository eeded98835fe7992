package cuepoint.lucene.rank;

import cuepoint.lucene.document.Block;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;

/**
 * Scores the best passage of a talk, one talk of a segment after the other. Where words are in a
 * passage is read only where they could lift it, and the talk. For one query and one thread.
 */
final class PassageScores {
  /** No passage is found. */
  static final float NONE = -1;

  private final BitSet talks;
  private final List<Scorer> words;
  private final List<NearWords> pairs;
  private double[] sums = new double[0];
  private int first;
  private int size;

  /**
   * Scores passages.
   *
   * @param talks are each after their passages
   * @param words score passages that hold them
   * @param pairs score passages in which they are near each other
   */
  PassageScores(BitSet talks, List<Scorer> words, List<NearWords> pairs) {
    this.talks = talks;
    this.words = words;
    this.pairs = pairs;
  }

  /**
   * The score of the best passage of a talk.
   *
   * @param talk comes after those that were asked for
   * @param enough a lower score need not be exact
   * @return {@link #NONE} if no passage is found
   */
  float best(int talk, double enough) throws IOException {
    begin(talk);
    for (Scorer word : words) {
      add(word, talk);
    }
    float best = NONE;
    for (int i = 0; i < size; i++) {
      best = Math.max(best, (float) sums[i]);
    }
    return pairs.isEmpty() ? best : withPairs(best, talk, enough);
  }

  private void begin(int talk) {
    first = Block.first(talk, talks);
    size = talk - first;
    sums = ArrayUtil.grow(sums, size);
    Arrays.fill(sums, 0, size, NONE);
  }

  private void add(Scorer word, int talk) throws IOException {
    DocIdSetIterator passages = word.iterator();
    int next = passages.docID() < first ? passages.advance(first) : passages.docID();
    while (next < talk) {
      addTo(next, word.score());
      next = passages.nextDoc();
    }
  }

  private void addTo(int passage, float score) {
    int at = passage - first;
    sums[at] = sums[at] == NONE ? score : sums[at] + score;
  }

  private float withPairs(float words, int talk, double enough) throws IOException {
    double most = 0;
    for (NearWords pair : pairs) {
      pair.advance(first);
      most += pair.passage() < talk ? pair.most() : 0;
    }
    if (most == 0 || Math.max(words, 0) + most < enough) {
      return words;
    }
    float best = words;
    for (int passage = next(); passage < talk; passage = next()) {
      best = Math.max(best, withPairs(passage, best));
    }
    return best;
  }

  /** The next passage that holds the words of a pair. */
  private int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (NearWords pair : pairs) {
      next = Math.min(next, pair.passage());
    }
    return next;
  }

  /** The score of a passage, which need not be exact if it is lower than the best. */
  private float withPairs(int passage, float best) throws IOException {
    double most = Math.max(sums[passage - first], 0);
    for (NearWords pair : pairs) {
      most += pair.passage() == passage ? pair.most() : 0;
    }
    for (NearWords pair : pairs) {
      if (pair.passage() == passage) {
        if (most >= best && pair.areNear()) {
          addTo(passage, pair.score());
        }
        pair.advance(passage + 1);
      }
    }
    return (float) sums[passage - first];
  }
}
