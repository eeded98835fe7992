package cuepoint.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Some of the talks of one commit.
 *
 * @param leaves for each segment its talks; empty where that is all that were ever in it
 */
record TalkSet(List<Optional<Bits>> leaves) {

  /** All talks. */
  static TalkSet all(IndexSearcher searcher) {
    return new TalkSet(
        searcher.getIndexReader().leaves().stream()
            .map(leaf -> Optional.ofNullable(leaf.reader().getLiveDocs()))
            .toList());
  }

  /** The talks that a query finds. */
  static TalkSet of(Query query, IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Optional<Bits>> leaves = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      leaves.add(Optional.of(found(weight.scorer(leaf), leaf.reader())));
    }
    return new TalkSet(leaves);
  }

  private static Bits found(@Nullable Scorer scorer, LeafReader segment) throws IOException {
    FixedBitSet found = new FixedBitSet(segment.maxDoc());
    if (scorer != null) {
      found.or(scorer.iterator());
    }
    Bits live = segment.getLiveDocs();
    if (live != null) {
      live.applyMask(found, 0);
    }
    return found;
  }

  /** Whether a talk of a segment is one of them. */
  boolean has(LeafReaderContext leaf, int talk) {
    return leaves.get(leaf.ord).map(talks -> talks.get(talk)).orElse(true);
  }

  /** How many talks of a segment have a term. */
  int count(LeafReaderContext leaf, TermsEnum term) throws IOException {
    Optional<Bits> talks = leaves.get(leaf.ord);
    if (talks.isEmpty()) {
      return term.docFreq();
    }
    int count = 0;
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      count += talks.get().get(document) ? 1 : 0;
    }
    return count;
  }
}
