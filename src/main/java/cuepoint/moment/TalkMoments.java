package cuepoint.moment;

import cuepoint.moment.Moments.FoundMoment;
import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The moments of one talk.
 *
 * @param wanted what is asked of them
 * @param ranking of the passages that match
 * @param passages those that are read, by their number
 */
record TalkMoments(
    Moments wanted, Talk talk, PassageRanking ranking, Map<Integer, MatchedPassage> passages) {

  /**
   * The best of each place, best first; of each the words that it marks count less for the next.
   */
  List<FoundMoment> best() {
    List<FoundMoment> best = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    PassageRanking next = ranking;
    Iterator<PassageMatch> ranked = next.passages().iterator();
    while (best.size() < wanted.most() && seen.size() < passages.size()) {
      MatchedPassage passage = first(ranked, seen);
      Match found = match(passage, passage.occurrences());
      if (isNew(found.moment(), best)) {
        Moment shown =
            preferred(found, passage)
                .filter(moment -> isNew(moment, best))
                .findFirst()
                .orElse(found.moment());
        best.add(new FoundMoment(shown, passage.number(), passage.terms()));
        if (best.size() < wanted.most()) {
          next = next.after(found.terms(), wanted.weights());
          ranked = next.passages().iterator();
        }
      }
    }
    return best;
  }

  /** The best of those that were not seen. */
  private MatchedPassage first(Iterator<PassageMatch> ranked, Set<Integer> seen) {
    while (true) {
      int number = ranked.next().number();
      MatchedPassage passage = passages.get(number);
      if (passage != null && seen.add(number)) {
        return passage;
      }
    }
  }

  private static boolean isNew(Moment moment, List<FoundMoment> found) {
    return found.stream().noneMatch(other -> SamePlace.of(other.moment(), moment));
  }

  /** The same place in preferred languages, the most preferred first. */
  private Stream<Moment> preferred(Match found, MatchedPassage passage) {
    if (passage.rank() == 0) {
      return Stream.of();
    }
    return ranking.passages().stream()
        .flatMap(match -> Stream.ofNullable(passages.get(match.number())))
        .filter(other -> other.rank() < passage.rank())
        .sorted(Comparator.comparingInt(MatchedPassage::rank))
        .flatMap(other -> translated(found, other));
  }

  /** The same place in another language, if it matches as well there. */
  private Stream<Moment> translated(Match found, MatchedPassage other) {
    Moment moment = found.moment();
    List<Occurrence> near =
        other.between(moment.matchMillis() - SamePlace.SHIFT_MILLIS, moment.endMillis());
    return Stream.of(near)
        .filter(occurrences -> !occurrences.isEmpty())
        .map(occurrences -> match(other, occurrences))
        .filter(match -> match.weight() >= found.weight())
        .map(Match::moment)
        .filter(translated -> SamePlace.of(translated, moment));
  }

  /**
   * A moment.
   *
   * @param weight of what matches in it
   * @param terms that do
   */
  private record Match(Moment moment, double weight, Set<Integer> terms) {}

  private Match match(MatchedPassage matched, List<Occurrence> places) {
    Borders borders = new Borders(matched.passage());
    MomentCutter cutter = new MomentCutter(talk, wanted.leadInMillis());
    if (places.isEmpty()) {
      Moment moment = cutter.moment(matched, borders, borders.beginning());
      return new Match(moment, 0, Set.of());
    }
    Cluster cluster = Cluster.best(places, ranking.termWeights(), wanted.weights().reach());
    List<Occurrence> held = places.subList(cluster.first(), cluster.last() + 1);
    Range said =
        new Range(
            held.stream().mapToInt(Occurrence::start).min().orElseThrow(),
            held.stream().mapToInt(Occurrence::end).max().orElseThrow());
    Set<Integer> terms = held.stream().map(Occurrence::term).collect(Collectors.toSet());
    return new Match(cutter.moment(matched, borders, said), cluster.weight(), terms);
  }
}
