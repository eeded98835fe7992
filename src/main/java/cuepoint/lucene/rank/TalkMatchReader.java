package cuepoint.lucene.rank;

import cuepoint.engine.TalkMatch;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.near.Nearness;
import cuepoint.lucene.place.DocumentMatcher;
import cuepoint.lucene.place.Words;
import cuepoint.lucene.plan.FieldQueries;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Reads talks that were found. For one query and one thread. */
public final class TalkMatchReader {
  private final List<QueryTerm> terms;
  private final IndexSearcher searcher;
  private final List<Weight> anywhere;
  private final List<Weight> titles;
  private final List<Weight> saidTitles;
  private final List<Weight> speakers;
  private final List<Said> passages = new ArrayList<>();
  private final Weight filter;
  private final List<Voices> voices;
  private final Optional<Nearness> nearness;

  /**
   * Reads talks.
   *
   * @param searcher has them; it need not have others, nor be what the query was planned with
   * @param counting searches the same with {@link Similarities#frequency}
   * @param nearness of passages, where talks answer by meaning as well
   */
  public TalkMatchReader(
      SearchPlan plan, IndexSearcher searcher, IndexSearcher counting, Optional<Nearness> nearness)
      throws IOException {
    this.nearness = nearness;
    this.terms = plan.terms();
    this.searcher = searcher;
    this.voices = plan.voices();
    FieldQueries fields = plan.fields();
    this.anywhere = weights(term -> fields.inTalk(term.said()));
    this.titles = weights(term -> fields.in(TextField.TITLE, term));
    this.saidTitles = weights(term -> fields.in(TextField.TITLE, term.said()));
    this.speakers = weights(term -> fields.in(TextField.SPEAKERS, term));
    this.filter = weight(plan.passageFilter(), counting, ScoreMode.COMPLETE_NO_SCORES);
    for (int i = 0; i < terms.size(); i++) {
      for (QueryTerm part : List.of(terms.get(i).said(), terms.get(i).guesses())) {
        if (!part.variants().isEmpty()) {
          Query words = counting.rewrite(fields.in(TextField.PASSAGE, part));
          Weight weight = weight(words, counting, ScoreMode.COMPLETE);
          passages.add(new Said(i, part.isGuessed(), weight, Words.of(words, counting)));
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
   * @param words what is said
   */
  record Said(int term, boolean guessed, Weight passages, Words words) {}

  private List<Weight> weights(Function<QueryTerm, Query> query) throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (QueryTerm term : terms) {
      weights.add(weight(query.apply(term), searcher, ScoreMode.COMPLETE_NO_SCORES));
    }
    return weights;
  }

  private static Weight weight(Query query, IndexSearcher searcher, ScoreMode mode)
      throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  /**
   * The talks, in their order; they are read in the order of the index.
   *
   * @throws Deadline.PassedException when the deadline has passed
   */
  public List<TalkMatch> read(List<ScoreDoc> found, Deadline deadline) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, SegmentMatchReader> segments = new HashMap<>();
    TalkMatch[] talks = new TalkMatch[found.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < talks.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> found.get(i).doc));
    for (int i : order) {
      deadline.check();
      ScoreDoc next = found.get(i);
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(next.doc, leaves));
      SegmentMatchReader segment = segments.get(leaf.ord);
      if (segment == null) {
        segment = segment(leaf);
        segments.put(leaf.ord, segment);
      }
      talks[i] = segment.read(next.doc - leaf.docBase, next.score);
    }
    return Arrays.asList(talks);
  }

  private SegmentMatchReader segment(LeafReaderContext leaf) throws IOException {
    List<TermTests> tests = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      tests.add(
          new TermTests(
              terms.get(i).clause().typed(),
              DocumentMatcher.of(anywhere.get(i), leaf),
              DocumentMatcher.of(titles.get(i), leaf),
              DocumentMatcher.of(speakers.get(i), leaf)));
    }
    return new SegmentMatchReader(
        leaf, tests, saidTitles, passages, DocumentMatcher.of(filter, leaf), voices, nearness);
  }

  /**
   * Where a segment's talks hold a term.
   *
   * @param typed as it was typed
   */
  record TermTests(
      String typed, DocumentMatcher anywhere, DocumentMatcher title, DocumentMatcher speakers) {}
}
