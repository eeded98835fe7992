package cuepoint.lucene.place;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Which documents of a segment a query finds; asked in ascending order. For one thread.
 *
 * @param approximation finds them all
 * @param exact whether the document at which that is, is one
 */
public record DocumentMatcher(DocIdSetIterator approximation, Exact exact) {

  /** Whether the current document is found. */
  public interface Exact {
    boolean matches() throws IOException;
  }

  /** The documents that a query finds. */
  public static DocumentMatcher of(Weight query, LeafReaderContext leaf) throws IOException {
    Scorer scorer = query.scorer(leaf);
    if (scorer == null) {
      return new DocumentMatcher(DocIdSetIterator.empty(), () -> false);
    }
    TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
    return twoPhase == null
        ? new DocumentMatcher(scorer.iterator(), () -> true)
        : new DocumentMatcher(twoPhase.approximation(), twoPhase::matches);
  }

  /** Whether a document is found that comes after those that were asked for. */
  public boolean finds(int document) throws IOException {
    int next = approximation.docID();
    if (next < document) {
      next = approximation.advance(document);
    }
    return next == document && exact.matches();
  }
}
