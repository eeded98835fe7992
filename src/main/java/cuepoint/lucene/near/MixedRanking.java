package cuepoint.lucene.near;

import cuepoint.lucene.commit.TalkOrder;
import cuepoint.ranking.MeaningWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;

/**
 * Mixes the ranking of talks by words with that by meaning: the two scores, each from 0 to 1
 * between the best and the worst of its {@link #RANKED} best talks, count as the weights say.
 *
 * @param weight of meaning beside words, above 0, at most 1
 * @param order of talks that are equally good
 */
public record MixedRanking(double weight, MeaningWeights weights, TalkOrder order) {
  /** So many talks are ranked by each. */
  public static final int RANKED = 100;

  /**
   * The talks by both, best first, those of the first {@link #RANKED} by words or by meaning before
   * all others; empty where nothing is near.
   *
   * @param words talks by words, best first
   * @param near talks by meaning, in any order
   */
  public Optional<List<ScoreDoc>> best(List<ScoreDoc> words, List<ScoreDoc> near) {
    List<ScoreDoc> nearest = nearest(near);
    return nearest.isEmpty() || nearest.getFirst().score < weights.floor()
        ? Optional.empty()
        : Optional.of(mixed(words, nearest));
  }

  /** The nearest talks, nearest first. */
  private List<ScoreDoc> nearest(List<ScoreDoc> near) {
    Comparator<ScoreDoc> nearestFirst = bestFirst();
    PriorityQueue<ScoreDoc> nearest = new PriorityQueue<>(nearestFirst.reversed());
    for (ScoreDoc talk : near) {
      nearest.add(talk);
      if (nearest.size() > RANKED) {
        nearest.poll();
      }
    }
    return nearest.stream().sorted(nearestFirst).toList();
  }

  private Comparator<ScoreDoc> bestFirst() {
    return Comparator.<ScoreDoc>comparingDouble(each -> -each.score)
        .thenComparingInt(each -> order.rank(each.doc));
  }

  private List<ScoreDoc> mixed(List<ScoreDoc> words, List<ScoreDoc> near) {
    List<ScoreDoc> ranked = words.subList(0, Math.min(RANKED, words.size()));
    Range byWords = Range.of(ranked);
    Range byMeaning = Range.of(near);
    Map<Integer, Double> scores = new HashMap<>();
    for (ScoreDoc talk : ranked) {
      scores.put(talk.doc, (1 - weight) * byWords.part(talk.score));
    }
    for (ScoreDoc talk : near) {
      if (talk.score >= weights.floor()) {
        scores.merge(talk.doc, weight * byMeaning.part(talk.score), Double::sum);
      }
    }
    List<ScoreDoc> mixed = new ArrayList<>();
    scores.forEach((talk, score) -> mixed.add(new ScoreDoc(talk, score.floatValue())));
    mixed.sort(bestFirst());
    for (ScoreDoc talk : words.subList(ranked.size(), words.size())) {
      if (!scores.containsKey(talk.doc)) {
        mixed.add(new ScoreDoc(talk.doc, 0));
      }
    }
    return mixed;
  }

  /** Scores from the worst to the best. */
  private record Range(double worst, double best) {
    static Range of(List<ScoreDoc> talks) {
      return talks.isEmpty()
          ? new Range(0, 0)
          : new Range(talks.getLast().score, talks.getFirst().score);
    }

    /** Where in it a score is, from 0 to 1; the only one is the best. */
    double part(double score) {
      return best > worst ? (score - worst) / (best - worst) : 1;
    }
  }
}
