package cuepoint.lucene.suggest;

import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the postings of an index say.
 *
 * @param searcher reads one commit of it
 */
record IndexedCounts(IndexSearcher searcher) implements EntryCounts {

  @Override
  public Having begun(String field, String prefix, Optional<Query> talks, Deadline deadline)
      throws IOException {
    TalkSet some =
        talks.isPresent() ? TalkSet.of(talks.get(), searcher) : TalkSet.all(searcher);
    return some::count;
  }

  @Override
  public Recurring recurring(Query talks) throws IOException {
    TalkSet some = TalkSet.of(talks, searcher);
    return new Said(some);
  }

  private static final class Said implements Recurring {
    private final TalkSet talks;
    private @Nullable PostingsEnum said;

    Said(TalkSet talks) {
      this.talks = talks;
    }

    @Override
    public Recurrence of(LeafReaderContext leaf, TermsEnum entry) throws IOException {
      said = entry.postings(said, PostingsEnum.FREQS);
      int having = 0;
      double often = 0;
      int talk = said.nextDoc();
      for (; talk != DocIdSetIterator.NO_MORE_DOCS; talk = said.nextDoc()) {
        if (said.freq() > 1 && talks.has(leaf, talk)) {
          having++;
          often += Math.sqrt(said.freq());
        }
      }
      return new Recurrence(having, often);
    }
  }
}
