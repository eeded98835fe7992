package cuepoint.lucene.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/**
 * The talks that answer.
 *
 * @param best the first of them, best first
 * @param all of them
 */
record FoundTalks(List<ScoreDoc> best, FacetsCollector all) {

  int count() {
    return all.getMatchingDocs().stream().mapToInt(MatchingDocs::totalHits).sum();
  }

  /**
   * All of these, and others that may be among them.
   *
   * @param others best first, with the best of these
   */
  FoundTalks with(List<ScoreDoc> others, List<LeafReaderContext> leaves) throws IOException {
    Map<Integer, FixedBitSet> talks = new HashMap<>();
    for (MatchingDocs docs : all.getMatchingDocs()) {
      FixedBitSet set = set(docs.context(), talks);
      DocIdSetIterator each = docs.bits().iterator();
      if (each != null) {
        set.or(each);
      }
    }
    for (ScoreDoc talk : others) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(talk.doc, leaves));
      set(leaf, talks).set(talk.doc - leaf.docBase);
    }
    FacetsCollector both = new FacetsCollector();
    for (LeafReaderContext leaf : leaves) {
      LeafCollector collector = both.getLeafCollector(leaf);
      FixedBitSet set = set(leaf, talks);
      for (int talk = set.nextSetBit(0); talk != DocIdSetIterator.NO_MORE_DOCS; ) {
        collector.collect(talk);
        talk = talk + 1 < set.length() ? set.nextSetBit(talk + 1) : DocIdSetIterator.NO_MORE_DOCS;
      }
      collector.finish();
    }
    return new FoundTalks(others, both);
  }

  private static FixedBitSet set(LeafReaderContext leaf, Map<Integer, FixedBitSet> talks) {
    return talks.computeIfAbsent(leaf.ord, ord -> new FixedBitSet(leaf.reader().maxDoc()));
  }
}
