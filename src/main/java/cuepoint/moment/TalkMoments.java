package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The moments of one talk.
 *
 * @param wanted what is asked of them
 * @param passages those that match, best first
 * @param termWeights how much each term of the query says about the moment in this talk
 */
record TalkMoments(
    Moments wanted, Talk talk, List<MatchedPassage> passages, List<Double> termWeights) {

  /** The best of each place, best first. */
  List<Moment> best() {
    List<Moment> best = new ArrayList<>();
    for (MatchedPassage passage : passages) {
      if (best.size() == wanted.most()) {
        break;
      }
      Match found = match(passage, passage.occurrences());
      if (isNew(found.moment(), best)) {
        preferred(found, passage)
            .filter(moment -> isNew(moment, best))
            .findFirst()
            .ifPresentOrElse(best::add, () -> best.add(found.moment()));
      }
    }
    return best;
  }

  private static boolean isNew(Moment moment, List<Moment> found) {
    return found.stream().noneMatch(other -> SamePlace.of(other, moment));
  }

  /** The same place in preferred languages, the most preferred first. */
  private Stream<Moment> preferred(Match found, MatchedPassage passage) {
    return passages.stream()
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

  /** A moment and the weight of what matches in it. */
  private record Match(Moment moment, double weight) {}

  private Match match(MatchedPassage matched, List<Occurrence> places) {
    Borders borders = new Borders(matched.passage());
    if (places.isEmpty()) {
      return new Match(moment(matched, borders, borders.firstSentence()), 0);
    }
    Cluster cluster = Cluster.best(places, termWeights, wanted.weights().reach());
    List<Occurrence> held = places.subList(cluster.first(), cluster.last() + 1);
    Range said =
        new Range(
            held.stream().mapToInt(Occurrence::start).min().orElseThrow(),
            held.stream().mapToInt(Occurrence::end).max().orElseThrow());
    return new Match(moment(matched, borders, said), cluster.weight());
  }

  private Moment moment(MatchedPassage matched, Borders borders, Range said) {
    Passage passage = matched.passage();
    Range part = SnippetCutter.around(passage.text(), borders, said);
    SpokenTime time = passage.timeAt(said.start());
    long from = LeadIn.start(passage, borders, said.start(), wanted.leadInMillis());
    return new Moment(
        from,
        time.millis(),
        Math.max(time.millis(), passage.cueAt(part.end() - 1).endMillis()),
        time.precision(),
        kind(matched.occurrences(), part),
        matched.language(),
        passage.cueAt(said.start()).speaker(),
        talk.linkAt(from, time.precision()),
        SnippetCutter.cut(passage.text(), part, matched.occurrences()));
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
}
