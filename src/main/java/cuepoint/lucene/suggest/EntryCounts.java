package cuepoint.lucene.suggest;

import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * How many talks of one commit have the entries of {@link
 * cuepoint.lucene.document.SuggestionFields}. Safe for use by many threads.
 */
public interface EntryCounts {

  /** Counts of an index of Lucene. */
  static EntryCounts of(IndexSearcher searcher) {
    return new IndexedCounts(searcher);
  }

  /**
   * Counts talks that have entries that begin so.
   *
   * @param talks those that are counted; empty for all
   * @throws Deadline.PassedException when the deadline has passed
   */
  Having begun(String field, String prefix, Optional<Query> talks, Deadline deadline)
      throws IOException;

  /**
   * Counts talks that say terms more than once.
   *
   * @param talks those that are counted
   */
  Recurring recurring(Query talks) throws IOException;

  /** How many of the talks have an entry. For one thread. */
  interface Having {
    /**
     * Those of one segment.
     *
     * @param entry at one that begins so
     */
    int talks(LeafReaderContext leaf, TermsEnum entry) throws IOException;
  }

  /** How the talks keep coming back to a term. For one thread. */
  interface Recurring {
    /** Those of one segment. */
    Recurrence of(LeafReaderContext leaf, TermsEnum entry) throws IOException;
  }

  /**
   * How some talks keep coming back to a term.
   *
   * @param talks how many say it themselves, not only in a translation, and more than once
   * @param often the sum of the square roots of how often each of them says it
   */
  record Recurrence(int talks, double often) {
    public static final Recurrence NONE = new Recurrence(0, 0);

    /** With those of other talks. */
    public Recurrence plus(Recurrence other) {
      return new Recurrence(talks + other.talks, often + other.often);
    }

    /**
     * As a share of the talks would.
     *
     * @param share from 0 to 1
     */
    public Recurrence times(double share) {
      return new Recurrence((int) Math.round(talks * share), often * share);
    }
  }
}
