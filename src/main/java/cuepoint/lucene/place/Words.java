package cuepoint.lucene.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * What a query finds in passages, any of it. Single terms, and words one after the other, are read
 * from the postings one passage after the other, which is much cheaper than to ask a {@link Weight}
 * for the matches in each.
 *
 * @param terms single ones
 * @param phrases of words with nothing between them
 * @param others such as phrases in which the words need not be in order
 */
public record Words(List<Term> terms, List<PhraseQuery> phrases, List<Weight> others) {

  /** The words of a rewritten query. */
  public static Words of(Query query, IndexSearcher searcher) throws IOException {
    Words words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    words.add(query, searcher);
    return words;
  }

  private void add(Query query, IndexSearcher searcher) throws IOException {
    switch (query) {
      case TermQuery term -> terms.add(term.getTerm());
      case PhraseQuery phrase when PhrasePlaces.areRead(phrase) -> phrases.add(phrase);
      case BoostQuery boosted -> add(boosted.getQuery(), searcher);
      case DisjunctionMaxQuery any -> {
        for (Query each : any.getDisjuncts()) {
          add(each, searcher);
        }
      }
      case BooleanQuery any when any.clauses().stream().allMatch(Words::isOptional) -> {
        for (BooleanClause each : any) {
          add(each.query(), searcher);
        }
      }
      default -> others.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  private static boolean isOptional(BooleanClause clause) {
    return clause.occur() == BooleanClause.Occur.SHOULD;
  }

  /** Where they are in the passages of a segment. */
  public WordPlaces in(LeafReaderContext leaf) throws IOException {
    return WordPlaces.of(this, leaf);
  }
}
