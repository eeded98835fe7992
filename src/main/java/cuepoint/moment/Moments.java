package cuepoint.moment;

import cuepoint.ranking.MomentWeights;
import cuepoint.search.Moment;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes moments of passages that match.
 *
 * @param weights what makes a place a good answer
 * @param most how many moments a talk has at most
 * @param leadInMillis how long before the matched word a link starts, in ms
 * @param languages of the reader, as of {@link cuepoint.search.Query#known}
 */
public record Moments(MomentWeights weights, int most, long leadInMillis, List<String> languages) {
  public Moments {
    languages = List.copyOf(languages);
  }

  /** Passages of one talk that are read, the best ones: five hours of speech that all matches. */
  private static final int PASSAGES = 600;

  /**
   * What a talk answers.
   *
   * @param best moments, best first, none overlapping, in one language each place
   * @param timelineMillis as of {@link Timeline#marks}
   */
  public record Found(List<FoundMoment> best, List<Long> timelineMillis) {
    public Found {
      best = List.copyOf(best);
      timelineMillis = List.copyOf(timelineMillis);
    }

    /** The moments alone. */
    public List<Moment> moments() {
      return best.stream().map(FoundMoment::moment).toList();
    }
  }

  /**
   * Finds the moments of a talk.
   *
   * @param matches its passages that match, in order
   * @param passages how many passages it has
   * @param termWeights of each term of the query, how much it says about the moment, 0 to 1
   * @param read how many of the passages that match are read at most, the best ones
   */
  public Found of(
      Talk talk, List<PassageMatch> matches, int passages, List<Double> termWeights, int read) {
    PassageRanking ranking = PassageRanking.of(matches, passages, termWeights, weights);
    LanguageOrder order = LanguageOrder.of(languages, talk.language(), matches);
    List<PassageMatch> best = ranking.passages();
    Map<Integer, MatchedPassage> found =
        read(best.subList(0, Math.min(best.size(), Math.min(read, PASSAGES))), order);
    Timeline timeline = new Timeline();
    found.values().forEach(each -> each.times().forEach(time -> timeline.add(time, each.rank())));
    TalkMoments moments = new TalkMoments(this, talk, ranking, found);
    return new Found(moments.best(), timeline.marks());
  }

  /** Reads passages in the order of the talk, which is cheapest. */
  private static Map<Integer, MatchedPassage> read(List<PassageMatch> best, LanguageOrder order) {
    List<PassageMatch> inTalk = new ArrayList<>(best);
    inTalk.sort(Comparator.comparingInt(PassageMatch::number));
    Map<Integer, MatchedPassage> read = new HashMap<>();
    for (PassageMatch match : inTalk) {
      read.put(match.number(), new MatchedPassage(match, order));
    }
    return read;
  }

  /** The same, however many passages match. */
  public Found of(Talk talk, List<PassageMatch> matches, int passages, List<Double> termWeights) {
    return of(talk, matches, passages, termWeights, PASSAGES);
  }

  /**
   * A moment, and what it was found by.
   *
   * @param passage the number of its passage, as of {@link PassageMatch#number}
   * @param terms of the query, by their index, that its passage says in any form
   */
  public record FoundMoment(Moment moment, int passage, Set<Integer> terms) {
    public FoundMoment {
      terms = Set.copyOf(terms);
    }
  }
}
