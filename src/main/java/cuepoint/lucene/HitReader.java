package cuepoint.lucene;

import cuepoint.search.Hit;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Reads talks that were found. */
final class HitReader {
  private final List<Wanted> wanted;
  private final List<Weight> anywhere = new ArrayList<>();
  private final NamedByTalk named;
  private final MomentFinder moments;
  private final IndexSearcher searcher;

  HitReader(SearchPlan plan, cuepoint.search.Query query, IndexSearcher searcher)
      throws IOException {
    this.wanted = plan.wanted();
    this.moments = new MomentFinder(plan, query, searcher);
    this.searcher = searcher;
    this.named = new NamedByTalk(plan, searcher);
    for (Wanted one : wanted) {
      anywhere.add(weight(FieldQueries.inTalk(one)));
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  Hit read(ScoreDoc found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    int document = found.doc - leaf.docBase;
    Talk talk = TalkDocument.talk(leaf.reader().storedFields().document(document));
    BitSet talks = Block.TALKS.getBitSet(leaf);
    int first = document == 0 ? 0 : talks.prevSetBit(document - 1) + 1;
    MomentFinder.Found places =
        moments.find(talk, leaf, first, document, named.worth(leaf, document));
    return new Hit(
        talk,
        found.score,
        missing(leaf, document),
        named.titleMatches(leaf, document),
        places.moments(),
        places.timelineMillis());
  }

  private List<String> missing(LeafReaderContext leaf, int document) throws IOException {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (anywhere.get(i).matches(leaf, document) == null) {
        missing.add(wanted.get(i).clause().typed());
      }
    }
    return missing;
  }
}
