package cuepoint.lucene.place;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/** The places at which a query matches a document. */
public final class Occurrences {
  private Occurrences() {}

  /** Takes one place after the other. */
  public interface Taker {
    /** A place, which is the same object each time. */
    void take(MatchesIterator place) throws IOException;
  }

  /** Hands on each place in each field that has positions; the fields of filters have none. */
  public static void each(Weight query, LeafReaderContext leaf, int document, Taker taker)
      throws IOException {
    Matches matches = query.matches(leaf, document);
    if (matches == null) {
      return;
    }
    for (String field : matches) {
      MatchesIterator places = matches.getMatches(field);
      while (places.next()) {
        if (places.startPosition() >= 0) {
          taker.take(places);
        }
      }
    }
  }
}
