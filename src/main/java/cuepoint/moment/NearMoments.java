package cuepoint.moment;

import cuepoint.moment.Moments.FoundMoment;
import cuepoint.ranking.Evidence;
import cuepoint.ranking.MeaningWeights;
import cuepoint.search.Moment;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The moments of a talk of which some say the words of a query, and others are near to it in
 * meaning.
 *
 * @param wanted what is asked of them
 * @param weights how much meaning counts
 * @param evidence that talks say the query's words, 0 to 1
 */
public record NearMoments(Moments wanted, MeaningWeights weights, double evidence) {
  /** So many moments by words are ranked with those that are near. */
  public static final int BY_WORDS = 10;

  /** So many standard deviations nearer than the talk's other passages is as good as can be. */
  private static final double NEAREST = 4;

  /** Two that start so near each other, in ms, are one to who watches. */
  private static final long APART_MILLIS = 30_000;

  /** A moment that may be shown, which is read when it is. */
  private record Candidate(Supplier<Moment> moment, double score) {}

  /**
   * The best.
   *
   * @param said moments by words, best first
   * @param rarity of each term of the query, how much it says about the moment
   * @param near the passages of the talk of which the nearness is known
   * @return best first; of two that are equally good, the one that says the words
   */
  public List<Moment> best(
      Talk talk, List<FoundMoment> said, List<Double> rarity, List<NearPassage> near) {
    double meaning = weights.ofMoments(evidence);
    Spread spread = Spread.of(near);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      FoundMoment moment = said.get(i);
      double nearness = meaning * spread.of(moment.passage(), near) / NEAREST;
      double words = (Evidence.of(moment.terms(), rarity) + weights.ofRank(i)) / 2;
      candidates.add(new Candidate(moment::moment, nearness + (1 - meaning) * words));
    }
    for (NearPassage passage : near) {
      if (passage.nearness() >= weights.floor() && isNew(passage, said)) {
        double nearness = meaning * spread.of(passage.nearness()) / NEAREST;
        candidates.add(new Candidate(() -> moment(talk, passage), nearness));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return apart(candidates);
  }

  private static boolean isNew(NearPassage passage, List<FoundMoment> said) {
    int number = passage.passage().number();
    return said.stream().noneMatch(moment -> moment.passage() == number);
  }

  private List<Moment> apart(List<Candidate> candidates) {
    List<Moment> best = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (best.size() == wanted.most()) {
        break;
      }
      Moment next = candidate.moment().get();
      if (best.stream().noneMatch(other -> isNear(other, next))) {
        best.add(next);
      }
    }
    return best;
  }

  private static boolean isNear(Moment one, Moment other) {
    return Math.abs(one.startMillis() - other.startMillis()) < APART_MILLIS;
  }

  /** Begins with the passage: where in it what is meant is said, its vector does not tell. */
  private Moment moment(Talk talk, NearPassage near) {
    MatchedPassage passage =
        new MatchedPassage(
            near.passage(),
            LanguageOrder.of(wanted.languages(), talk.language(), List.of(near.passage())));
    Borders borders = new Borders(passage.passage());
    return new MomentCutter(talk, wanted.leadInMillis())
        .moment(passage, borders, borders.beginning());
  }

  /**
   * How near the passages of a talk are on the whole, so that the nearest stand out also in a talk
   * that is about nothing else.
   *
   * @param mean of their nearness
   * @param deviation standard deviation from it
   */
  private record Spread(double mean, double deviation) {

    /** That of passages; of none nothing stands out. */
    static Spread of(List<NearPassage> passages) {
      double mean = passages.stream().mapToDouble(NearPassage::nearness).average().orElse(0);
      double variance =
          passages.stream()
              .mapToDouble(each -> (each.nearness() - mean) * (each.nearness() - mean))
              .average()
              .orElse(0);
      return new Spread(mean, Math.sqrt(variance));
    }

    /** How many standard deviations a nearness is above the mean. */
    double of(double nearness) {
      return deviation > 0 ? (nearness - mean) / deviation : 0;
    }

    /** The same of a passage by its number; 0 where it has no nearness. */
    double of(int number, List<NearPassage> passages) {
      return passages.stream()
          .filter(each -> each.passage().number() == number)
          .mapToDouble(each -> of(each.nearness()))
          .findFirst()
          .orElse(0);
    }
  }
}
