package cuepoint.lucene.commit;

import cuepoint.lucene.document.TalkDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * The talks of a commit by their ids: the order of those that answer equally well. That of the
 * documents depends on when and how segments were written. Read when it is first needed. Safe for
 * use by many threads.
 */
public final class TalkOrder {
  private final IndexReader reader;
  private volatile @Nullable Ranks ranks;

  TalkOrder(IndexReader reader) {
    this.reader = reader;
  }

  /** Orders answers that are otherwise equal. */
  public SortField field() {
    return new SortField(TalkDocument.ID, new ById(this));
  }

  /** The place of a talk among all, from 0. */
  public int rank(int document) {
    Ranks known = ranks;
    if (known == null) {
      known = read();
      ranks = known;
    }
    return known.of(document);
  }

  private Ranks read() {
    record Ranked(int document, int rank) {}
    List<Ranked> all = new ArrayList<>();
    try {
      Terms ids = MultiTerms.getTerms(reader, TalkDocument.ID);
      TermsEnum each = ids == null ? TermsEnum.EMPTY : ids.iterator();
      PostingsEnum talks = null;
      for (int rank = 0; each.next() != null; rank++) {
        talks = each.postings(talks, PostingsEnum.NONE);
        while (talks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          all.add(new Ranked(talks.docID(), rank));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.sort(Comparator.comparingInt(Ranked::document));
    return new Ranks(
        all.stream().mapToInt(Ranked::document).toArray(),
        all.stream().mapToInt(Ranked::rank).toArray());
  }
}
