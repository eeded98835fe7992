package cuepoint.engine;

import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.moment.Moments;
import cuepoint.moment.Moments.Found;
import cuepoint.moment.NearMoments;
import cuepoint.ranking.Evidence;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the answer to a query of what an engine found. For one answer and one thread. */
final class Answering {
  static final String BY_MEANING =
      "Not all of this is said in these words: moments marked as related are near in meaning.";

  private final Query query;
  private final Weights weights;
  private final double known;
  private final Deadline deadline;
  private final long started = System.nanoTime();
  private double evidence;

  /**
   * Makes one answer.
   *
   * @param known the evidence that an answer by words has given, if there was one before
   */
  Answering(Query query, Weights weights, double known, Deadline deadline) {
    this.known = known;
    this.query = query;
    this.weights = weights;
    this.deadline = deadline;
  }

  Answer answer(Matches matches) {
    long matched = System.nanoTime();
    ReadingBudget budget = new ReadingBudget(matches.talks().size());
    List<Hit> hits = new ArrayList<>();
    for (TalkMatch talk : matches.talks()) {
      deadline.check();
      Found found = found(talk, budget);
      if (hits.size() < Answer.SHOWING) {
        evidence = Math.max(evidence, evidence(talk, found, matches.wording()));
      }
      hits.add(hit(talk, found, moments(talk, found, matches), budget));
    }
    Hits answer =
        new Hits(
            query.text(),
            notes(matches, hits, budget),
            matches.reading().didYouMean(),
            matches.reading().missing(),
            matches.reading().alsoHeardAs(),
            matches.totalTalks(),
            new Hits.Took(matched - started, System.nanoTime() - matched),
            matches.facets(),
            hits);
    return new Answer(answer, matches.wording(), evidence);
  }

  private List<String> notes(Matches matches, List<Hit> hits, ReadingBudget budget) {
    List<String> notes = new ArrayList<>(matches.reading().notes());
    int talks = matches.totalTalks();
    if (talks > 0 && query.offset() >= talks) {
      notes.add("There are no more talks: %,d in all.".formatted(talks));
    }
    if (budget.isCut()) {
      notes.add(ReadingBudget.CUT);
    }
    if (hits.stream().flatMap(hit -> hit.moments().stream()).anyMatch(Moment::isRelated)) {
      notes.add(BY_MEANING);
    }
    return notes;
  }

  private Found found(TalkMatch match, ReadingBudget budget) {
    budget.next();
    int most = budget.moments(query.moments());
    return moments(match.near().isEmpty() ? most : Math.max(most, NearMoments.BY_WORDS))
        .of(
            match.talk(),
            match.passages(),
            match.allPassages(),
            match.terms().stream().map(this::momentWeight).toList(),
            budget.passages(match.passages().size(), match.terms().size()));
  }

  private Moments moments(int most) {
    return new Moments(weights.moment(), most, query.leadInMillis(), query.known());
  }

  /** Those by words, or by words and meaning. */
  private List<Moment> moments(TalkMatch match, Found found, Matches matches) {
    if (match.near().isEmpty()) {
      return found.moments();
    }
    List<Double> rarity = new ArrayList<>(matches.wording().rarity());
    for (int term = 0; term < rarity.size(); term++) {
      if (isNamed(match.terms().get(term))) {
        rarity.set(term, 0.0);
      }
    }
    return new NearMoments(moments(query.moments()), weights.meaning(), known)
        .best(match.talk(), found.best(), rarity, match.near());
  }

  private static boolean isNamed(TermMatch term) {
    return term.inTitle() || term.inSpeakers();
  }

  private Hit hit(TalkMatch match, Found found, List<Moment> moments, ReadingBudget budget) {
    budget.show(moments.size(), query.moments());
    return new Hit(
        match.talk(),
        match.score(),
        match.terms().stream().filter(term -> !term.found()).map(TermMatch::typed).toList(),
        match.titleMatches(),
        moments,
        found.timelineMillis());
  }

  private static double evidence(TalkMatch match, Found found, Matches.Wording wording) {
    Set<Integer> said = new HashSet<>();
    found.best().stream().limit(1).forEach(best -> said.addAll(best.terms()));
    for (int term = 0; term < match.terms().size(); term++) {
      if (isNamed(match.terms().get(term))) {
        said.add(term);
      }
    }
    return Evidence.of(said, wording.rarity());
  }

  /** Words that name the talk choose the talk; the others say which of its moments is meant. */
  private double momentWeight(TermMatch term) {
    return (term.inTitle() ? 1 - weights.moment().titleDamping() : 1)
        * (term.inSpeakers() ? 1 - weights.moment().speakerDamping() : 1);
  }
}
