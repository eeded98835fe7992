package cuepoint.lucene;

import cuepoint.search.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Which words of a query name the talk itself. They choose the talk; which of its moments is meant,
 * the other words say: a speaker's name is said when he is introduced.
 */
final class NamedByTalk {
  private static final double IN_TITLE = 0.3;
  private static final double IN_SPEAKERS = 0.2;

  private final List<Weight> titles = new ArrayList<>();
  private final List<Weight> speakers = new ArrayList<>();
  private final boolean counts;
  private final IndexSearcher searcher;

  NamedByTalk(SearchPlan plan, IndexSearcher searcher) throws IOException {
    this.counts = plan.ingredients().contains(Ingredient.NAMED);
    this.searcher = searcher;
    for (Wanted one : plan.wanted()) {
      titles.add(weight(FieldQueries.on(TalkDocument.TITLE, one)));
      speakers.add(weight(FieldQueries.on(TalkDocument.SPEAKERS, one)));
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * What each clause is worth for choosing a moment.
   *
   * @return of each clause a factor, above 0 and at most 1
   */
  double[] worth(LeafReaderContext leaf, int talk) throws IOException {
    double[] worth = new double[titles.size()];
    Arrays.fill(worth, 1);
    for (int i = 0; counts && i < worth.length; i++) {
      worth[i] *= titles.get(i).matches(leaf, talk) == null ? 1 : IN_TITLE;
      worth[i] *= speakers.get(i).matches(leaf, talk) == null ? 1 : IN_SPEAKERS;
    }
    return worth;
  }

  /** Where the title matches, ascending, none touching. */
  List<Range> titleMatches(LeafReaderContext leaf, int talk) throws IOException {
    List<Range> ranges = new ArrayList<>();
    for (Weight title : titles) {
      Places.each(
          title,
          leaf,
          talk,
          place -> ranges.add(new Range(place.startOffset(), place.endOffset())));
    }
    return Range.merged(ranges);
  }
}
