package cuepoint.lucene.plan;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.document.SpeakerTurns;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.place.DocumentMatcher;
import cuepoint.lucene.place.WordPlaces;
import cuepoint.lucene.place.Words;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Passages in which one who may says what is searched for. */
public final class SaidBy extends Query {
  /** Reading who speaks costs about as much as this many comparisons of numbers. */
  private static final float COST = 1000;

  private final Query said;
  private final List<Voices> voices;

  SaidBy(Query said, List<Voices> voices) {
    this.said = said;
    this.voices = List.copyOf(voices);
  }

  /** Finds what must be said. */
  public Query said() {
    return said;
  }

  /** Who may say it, all of which must allow it. */
  public List<Voices> voices() {
    return voices;
  }

  /** Whether one who may says the words that start at an offset of a passage. */
  public static boolean holds(SpeakerTurns turns, int start, List<Voices> voices) {
    return allow(turns.speakerAt(start), voices);
  }

  private static boolean allow(String speaker, List<Voices> voices) {
    return voices.stream().allMatch(each -> each.allow(speaker));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query rewritten = searcher.rewrite(said);
    Weight words = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    Words places = Words.of(rewritten, searcher);
    Weight unsure = unsure(searcher);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer found = words.scorer(leaf);
        return found == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(
                    score(),
                    mode,
                    checked(
                        found.iterator(),
                        places.in(leaf),
                        DocumentMatcher.of(unsure, leaf),
                        leaf)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private Weight unsure(IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    voices.forEach(each -> any.add(each.unsure(), Occur.SHOULD));
    return searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private TwoPhaseIterator checked(
      DocIdSetIterator found, WordPlaces words, DocumentMatcher unsure, LeafReaderContext leaf)
      throws IOException {
    PassageReader passages = new PassageReader(leaf.reader());
    return new TwoPhaseIterator(found) {
      @Override
      public boolean matches() throws IOException {
        int document = found.docID();
        return !unsure.finds(document) || isSaid(words, document, passages.turns(document));
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  private boolean isSaid(WordPlaces words, int document, SpeakerTurns turns) throws IOException {
    List<String> speakers = turns.speakers();
    long may = speakers.stream().filter(speaker -> allow(speaker, voices)).count();
    return may == speakers.size() || (may > 0 && isSaidByOneWhoMay(words, document, turns));
  }

  private boolean isSaidByOneWhoMay(WordPlaces words, int document, SpeakerTurns turns)
      throws IOException {
    boolean[] isSaid = {false};
    words.each(
        document,
        (position, last, start, end) -> isSaid[0] = isSaid[0] || holds(turns, start, voices));
    return isSaid[0];
  }

  @Override
  public void visit(QueryVisitor visitor) {
    said.visit(visitor.getSubVisitor(Occur.FILTER, this));
  }

  @Override
  public String toString(String field) {
    return said.toString(field) + " said by " + voices;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SaidBy that && said.equals(that.said) && voices.equals(that.voices);
  }

  @Override
  public int hashCode() {
    return 31 * said.hashCode() + voices.hashCode();
  }
}
