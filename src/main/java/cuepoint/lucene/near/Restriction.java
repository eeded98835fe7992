package cuepoint.lucene.near;

import cuepoint.lucene.place.DocumentMatcher;
import cuepoint.lucene.plan.SearchPlan;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which talks, and which of their passages, may answer.
 *
 * @param talks finds them; empty where all may
 * @param passages finds them; empty where all may
 */
public record Restriction(Optional<Weight> talks, Optional<Weight> passages) {

  /** That of a query. */
  public static Restriction of(SearchPlan plan, IndexSearcher searcher) throws IOException {
    return plan.isRestricted()
        ? new Restriction(
            Optional.of(weight(plan.restriction(), searcher)),
            Optional.of(weight(plan.passageFilter(), searcher)))
        : new Restriction(Optional.empty(), Optional.empty());
  }

  private static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * That of a segment's documents, each asked for once, in ascending order.
   *
   * @param live those that are not deleted; null where none is
   */
  record InSegment(
      @Nullable Bits live, Optional<DocumentMatcher> talks, Optional<DocumentMatcher> passages) {

    boolean talk(int document) throws IOException {
      return (live == null || live.get(document)) && passes(document, talks);
    }

    boolean passage(int document) throws IOException {
      return passes(document, passages);
    }

    private static boolean passes(int document, Optional<DocumentMatcher> matcher)
        throws IOException {
      return matcher.isEmpty() || matcher.get().finds(document);
    }
  }

  InSegment in(LeafReaderContext leaf) throws IOException {
    return new InSegment(
        leaf.reader().getLiveDocs(), matcher(talks, leaf), matcher(passages, leaf));
  }

  private static Optional<DocumentMatcher> matcher(Optional<Weight> weight, LeafReaderContext leaf)
      throws IOException {
    return weight.isPresent()
        ? Optional.of(DocumentMatcher.of(weight.get(), leaf))
        : Optional.empty();
  }
}
