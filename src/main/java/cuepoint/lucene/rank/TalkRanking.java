package cuepoint.lucene.rank;

import cuepoint.lucene.commit.TalkOrder;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoublePredicate;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Ranks talks without reading what is said in all of them: what the whole talk adds to its score is
 * read first, and the passages only where they could lift it among the best, by an upper bound (as
 * in the MaxScore algorithm of Turtle and Flood, Information Processing and Management 31.6, 1995).
 * Finds and scores the same talks as {@link SearchPlan#talks}. For one query and one thread.
 */
final class TalkRanking {
  private final Comparator<ScoreDoc> bestFirst;
  private final Deadline deadline;
  private final List<SegmentTalks> segments = new ArrayList<>();

  private TalkRanking(TalkOrder order, Deadline deadline) {
    this.deadline = deadline;
    this.bestFirst =
        Comparator.<ScoreDoc>comparingDouble(each -> -each.score)
            .thenComparingInt(each -> order.rank(each.doc));
  }

  /**
   * Reads what talks as a whole add to their scores.
   *
   * @param order of those that are equally good
   */
  static TalkRanking of(SearchPlan plan, IndexSearcher searcher, TalkOrder order, Deadline deadline)
      throws IOException {
    TalkRanking ranking = new TalkRanking(order, deadline);
    TalkParts parts = new TalkParts(plan, searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      deadline.check();
      ranking.segments.add(parts.in(leaf));
    }
    return ranking;
  }

  /** Hands on every talk that answers. */
  void collect(FacetsCollector all) throws IOException {
    for (SegmentTalks segment : segments) {
      segment.collect(all);
    }
  }

  /**
   * The best talks, best first.
   *
   * @param most how many
   */
  List<ScoreDoc> best(int most) throws IOException {
    return most == 0 ? List.of() : new Best(most).talks();
  }

  /** The best of the talks that have been read. */
  private final class Best {
    private final int most;
    private final PriorityQueue<ScoreDoc> best = new PriorityQueue<>(bestFirst.reversed());

    Best(int most) {
      this.most = most;
    }

    List<ScoreDoc> talks() throws IOException {
      double first = boundOfMost();
      read(bound -> bound >= first);
      read(bound -> bound < first && bound >= enough());
      return best.stream().sorted(bestFirst).toList();
    }

    /** So many talks as are wanted could score this or more. */
    private double boundOfMost() {
      PriorityQueue<Double> highest = new PriorityQueue<>();
      for (SegmentTalks segment : segments) {
        for (int i = 0; i < segment.size(); i++) {
          if (highest.size() < most) {
            highest.add(segment.bound(i));
          } else if (segment.bound(i) > highest.element()) {
            highest.poll();
            highest.add(segment.bound(i));
          }
        }
      }
      return highest.size() < most ? Double.NEGATIVE_INFINITY : highest.element();
    }

    /** Reads what is said in the talks of which the bound is worth it. */
    private void read(DoublePredicate worth) throws IOException {
      for (SegmentTalks segment : segments) {
        deadline.check();
        BestPart.InSegment reading = null;
        for (int i = 0; i < segment.size(); i++) {
          if (worth.test(segment.bound(i))) {
            reading = reading == null ? segment.reading() : reading;
            add(segment.found(i, reading, enough()));
          }
        }
      }
    }

    /** The score that a talk needs to be among the best. */
    private double enough() {
      return best.size() < most ? Double.NEGATIVE_INFINITY : best.element().score;
    }

    private void add(ScoreDoc found) {
      best.add(found);
      if (best.size() > most) {
        best.poll();
      }
    }
  }
}
