package cuepoint.lucene.rank;

import cuepoint.lucene.document.PassageDocument;
import cuepoint.lucene.document.Voices;
import cuepoint.talk.Passage;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Passages in which one who may says what is searched for. */
final class SaidBy extends Query {
  /** Reading a passage costs about as much as this many comparisons of numbers. */
  private static final float COST = 10_000;

  private final Query said;
  private final List<Voices> voices;

  SaidBy(Query said, List<Voices> voices) {
    this.said = said;
    this.voices = List.copyOf(voices);
  }

  /** Whether one who may says the words at a place of a passage. */
  static boolean holds(Passage passage, MatchesIterator place, List<Voices> voices)
      throws IOException {
    int start = place.startOffset();
    return voices.stream().allMatch(each -> each.areAll() || each.say(passage.cueAt(start)));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight words = searcher.createWeight(searcher.rewrite(said), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer found = words.scorer(leaf);
        return found == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, checked(found.iterator(), words, leaf)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator checked(DocIdSetIterator found, Weight words, LeafReaderContext leaf) {
    return new TwoPhaseIterator(found) {
      @Override
      public boolean matches() throws IOException {
        return isSaid(words, leaf, found.docID());
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  private boolean isSaid(Weight words, LeafReaderContext leaf, int document) throws IOException {
    Passage passage = PassageDocument.passage(leaf.reader(), document);
    boolean[] isSaid = {false};
    Occurrences.each(words, leaf, document, place -> isSaid[0] |= holds(passage, place, voices));
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
