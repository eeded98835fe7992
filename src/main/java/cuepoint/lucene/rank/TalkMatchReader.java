package cuepoint.lucene.rank;

import cuepoint.engine.TalkMatch;
import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.moment.PassageMatch;
import cuepoint.search.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Reads talks that were found. For one query and one thread. */
final class TalkMatchReader {
  private final List<QueryTerm> terms;
  private final IndexSearcher searcher;
  private final List<Weight> anywhere;
  private final List<Weight> titles;
  private final List<Weight> saidTitles;
  private final List<Weight> speakers;
  private final List<Said> passages = new ArrayList<>();
  private final List<Voices> voices;

  TalkMatchReader(SearchPlan plan, IndexSearcher searcher) throws IOException {
    this.terms = plan.terms();
    this.searcher = searcher;
    this.voices = plan.voices();
    FieldQueries fields = plan.fields();
    this.anywhere = weights(term -> fields.inTalk(term.said()));
    this.titles = weights(term -> fields.in(TextField.TITLE, term));
    this.saidTitles = weights(term -> fields.in(TextField.TITLE, term.said()));
    this.speakers = weights(term -> fields.in(TextField.SPEAKERS, term));
    IndexSearcher counting = new IndexSearcher(searcher.getIndexReader());
    counting.setSimilarity(Similarities.frequency(plan.weights().bm25()));
    Query filter = plan.passageFilter();
    for (int i = 0; i < terms.size(); i++) {
      for (QueryTerm part : List.of(terms.get(i).said(), terms.get(i).guesses())) {
        if (!part.variants().isEmpty()) {
          Query query = FieldQueries.filtered(fields.in(TextField.PASSAGE, part), filter);
          Weight weight = counting.createWeight(counting.rewrite(query), ScoreMode.COMPLETE, 1);
          passages.add(new Said(i, part.isGuessed(), weight));
        }
      }
    }
  }

  /**
   * A term as it may be said.
   *
   * @param term its index in the query
   * @param guessed whether it is said in other words than those typed
   * @param passages that say it so
   */
  record Said(int term, boolean guessed, Weight passages) {}

  private List<Weight> weights(Function<QueryTerm, Query> query) throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (QueryTerm term : terms) {
      Query rewritten = searcher.rewrite(query.apply(term));
      weights.add(searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return weights;
  }

  TalkMatch read(ScoreDoc found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    int talk = found.doc - leaf.docBase;
    return new TalkMatch(
        TalkDocument.talk(leaf.reader().storedFields().document(talk)),
        found.score,
        termMatches(leaf, talk),
        titleMatches(leaf, talk),
        passages(leaf, talk),
        TalkDocument.passages(leaf.reader(), talk));
  }

  private List<TermMatch> termMatches(LeafReaderContext leaf, int talk) throws IOException {
    List<TermMatch> matches = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      matches.add(
          new TermMatch(
              terms.get(i).clause().typed(),
              anywhere.get(i).matches(leaf, talk) != null,
              titles.get(i).matches(leaf, talk) != null,
              speakers.get(i).matches(leaf, talk) != null));
    }
    return matches;
  }

  private List<Range> titleMatches(LeafReaderContext leaf, int talk) throws IOException {
    List<Range> ranges = new ArrayList<>();
    for (Weight title : saidTitles) {
      Occurrences.each(
          title,
          leaf,
          talk,
          place -> ranges.add(new Range(place.startOffset(), place.endOffset())));
    }
    return Range.merged(ranges);
  }

  /** The passages of the talk's block that match, in its order. */
  private List<PassageMatch> passages(LeafReaderContext leaf, int talk) throws IOException {
    BitSet talks = Block.TALKS.getBitSet(leaf);
    int first = talk == 0 ? 0 : talks.prevSetBit(talk - 1) + 1;
    Map<Integer, LucenePassageMatch> found = new TreeMap<>();
    for (Said said : passages) {
      Scorer scorer = said.passages().scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.advance(first);
            document < talk;
            document = documents.nextDoc()) {
          LucenePassageMatch passage = found.get(document);
          if (passage == null) {
            passage =
                new LucenePassageMatch(document - first, leaf, document, terms.size(), voices);
            found.put(document, passage);
          }
          passage.add(said, scorer.score());
        }
      }
    }
    return List.copyOf(found.values());
  }
}
