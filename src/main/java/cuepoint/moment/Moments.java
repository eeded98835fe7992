package cuepoint.moment;

import cuepoint.ranking.MomentWeights;
import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes moments of passages that match.
 *
 * @param weights what makes a place a good answer
 * @param most how many moments a talk has at most
 * @param leadInMillis how long before the matched word a link starts, in ms
 */
public record Moments(MomentWeights weights, int most, long leadInMillis) {
  /** Passages of one talk that are read, the best ones: five hours of speech that all matches. */
  private static final int PASSAGES = 600;

  /**
   * The moments of a talk.
   *
   * @param moments best first, none overlapping
   * @param timelineMillis as of {@link Timeline#marks}
   */
  public record Found(List<Moment> moments, List<Long> timelineMillis) {
    public Found {
      moments = List.copyOf(moments);
      timelineMillis = List.copyOf(timelineMillis);
    }
  }

  /**
   * Finds the moments of a talk.
   *
   * @param matches its passages that match, in order
   * @param passages how many passages it has
   * @param termWeights of each term of the query, how much it says about the moment, 0 to 1
   */
  public Found of(Talk talk, List<PassageMatch> matches, int passages, List<Double> termWeights) {
    PassageRanking ranking = PassageRanking.of(matches, passages, termWeights, weights);
    List<Moment> moments = new ArrayList<>();
    Timeline timeline = new Timeline();
    for (PassageMatch match : ranking.passages().stream().limit(PASSAGES).toList()) {
      Passage passage = match.passage();
      List<Occurrence> occurrences = match.occurrences();
      occurrences.forEach(each -> timeline.add(passage.timeAt(each.start())));
      if (moments.size() < most) {
        Moment moment = moment(talk, match, passage, occurrences, ranking.termWeights());
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

  private Moment moment(
      Talk talk,
      PassageMatch match,
      Passage passage,
      List<Occurrence> occurrences,
      List<Double> termWeights) {
    Borders borders = new Borders(passage);
    Range matched =
        occurrences.isEmpty() ? borders.firstSentence() : cluster(occurrences, termWeights);
    Range part = SnippetCutter.around(passage.text(), borders, matched);
    SpokenTime time = passage.timeAt(matched.start());
    long from = LeadIn.start(passage, borders, matched.start(), leadInMillis);
    Cue spoken = passage.cueAt(matched.start());
    return new Moment(
        from,
        time.millis(),
        Math.max(time.millis(), passage.cueAt(part.end() - 1).endMillis()),
        time.precision(),
        kind(occurrences, part),
        match.language(),
        spoken.speaker(),
        talk.linkAt(from, time.precision()),
        SnippetCutter.cut(passage.text(), part, occurrences));
  }

  private static Moment.Kind kind(List<Occurrence> occurrences, Range part) {
    if (occurrences.isEmpty()) {
      return Moment.Kind.RELATED;
    }
    return occurrences.stream()
            .filter(each -> each.start() >= part.start() && each.end() <= part.end())
            .allMatch(Occurrence::guessed)
        ? Moment.Kind.GUESS
        : Moment.Kind.EXACT;
  }

  private Range cluster(List<Occurrence> occurrences, List<Double> termWeights) {
    Cluster cluster = Cluster.best(occurrences, termWeights, weights.reach());
    return new Range(
        occurrences.get(cluster.first()).start(), occurrences.get(cluster.last()).end());
  }
}
