package cuepoint.lucene;

import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds the places in a talk that answer a query, and their seconds. */
final class MomentFinder {
  /** Passages of one talk that are read, the best ones: five hours of speech that all matches. */
  private static final int PASSAGES = 600;

  private final List<Weight> clauses = new ArrayList<>();
  private final Set<Ingredient> ingredients;
  private final Query query;

  MomentFinder(SearchPlan plan, Query query, IndexSearcher searcher) throws IOException {
    this.query = query;
    this.ingredients = plan.ingredients();
    IndexSearcher counting = new IndexSearcher(searcher.getIndexReader());
    counting.setSimilarity(Similarities.FREQUENCY);
    for (Wanted one : plan.wanted()) {
      var said =
          FieldQueries.filtered(FieldQueries.on(PassageDocument.TEXT, one), plan.passageFilter());
      clauses.add(counting.createWeight(counting.rewrite(said), ScoreMode.COMPLETE, 1));
    }
  }

  /**
   * The moments of a talk and the seconds at which it matches.
   *
   * @param moments best first, none overlapping
   * @param timelineMillis as of {@link Timeline#marks}
   */
  record Found(List<Moment> moments, List<Long> timelineMillis) {}

  Found find(Talk talk, LeafReaderContext leaf, int first, int document, double[] worth)
      throws IOException {
    TalkPassages passages = TalkPassages.of(clauses, leaf, first, document, worth, ingredients);
    List<Moment> moments = new ArrayList<>();
    Timeline timeline = new Timeline();
    for (TalkPassages.Scored scored : passages.best(PASSAGES)) {
      Passage passage = PassageDocument.passage(leaf.reader(), scored.document());
      List<Occurrence> occurrences = occurrences(leaf, scored.document());
      occurrences.forEach(occurrence -> timeline.add(passage.timeAt(occurrence.start())));
      if (moments.size() < query.moments()) {
        Moment moment =
            moment(talk, passage, occurrences, passages.rarity(), leaf.reader(), scored.document());
        if (moments.stream().noneMatch(other -> overlap(other, moment))) {
          moments.add(moment);
        }
      }
    }
    return new Found(moments, timeline.marks());
  }

  private static boolean overlap(Moment one, Moment other) {
    return one.language().equals(other.language())
        && one.matchMillis() < other.endMillis()
        && other.matchMillis() < one.endMillis();
  }

  private List<Occurrence> occurrences(LeafReaderContext leaf, int document) throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int clause = i;
      Places.each(
          clauses.get(clause), leaf, document, place -> occurrences.add(occurrence(clause, place)));
    }
    occurrences.sort(
        Comparator.comparingInt(Occurrence::position).thenComparingInt(Occurrence::clause));
    return occurrences;
  }

  private static Occurrence occurrence(int clause, MatchesIterator place) throws IOException {
    return new Occurrence(
        clause, place.startPosition(), place.endPosition(), place.startOffset(), place.endOffset());
  }

  private Moment moment(
      Talk talk,
      Passage passage,
      List<Occurrence> occurrences,
      double[] rarity,
      LeafReader reader,
      int document)
      throws IOException {
    Cluster cluster = Cluster.best(occurrences, rarity);
    int start = occurrences.get(cluster.first()).start();
    Borders borders = new Borders(passage);
    Range part =
        SnippetCutter.around(passage.text(), borders, start, occurrences.get(cluster.last()).end());
    SpokenTime match = passage.timeAt(start);
    long from = LeadIn.start(passage, borders, start, query.leadInMillis());
    Cue spoken = passage.cueAt(start);
    return new Moment(
        from,
        match.millis(),
        Math.max(match.millis(), passage.cueAt(part.end() - 1).endMillis()),
        match.precision(),
        Moment.Kind.EXACT,
        PassageDocument.language(reader, document),
        spoken.speaker(),
        talk.video().map(video -> link(video, match, from)),
        SnippetCutter.cut(passage.text(), part, occurrences));
  }

  private static String link(Video video, SpokenTime match, long fromMillis) {
    return match.precision() == Precision.TALK ? video.startLink() : video.jumpLink(fromMillis);
  }
}
