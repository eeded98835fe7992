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

  /** So many talks, the first ones, show whether the query's words are said. */
  static final int SHOWING = 3;

  private final Query query;
  private final Weights weights;
  private final Matches matches;
  private final Deadline deadline;
  private final long started;
  private final long matched = System.nanoTime();
  private final ReadingBudget budget;
  private final List<Hit> hits = new ArrayList<>();
  private double evidence;

  /**
   * Reads nothing yet.
   *
   * @param matches what was found for the query
   * @param started when work on the query began, in ns as of {@link System#nanoTime}
   */
  Answering(Query query, Weights weights, Matches matches, long started, Deadline deadline) {
    this.query = query;
    this.weights = weights;
    this.matches = matches;
    this.deadline = deadline;
    this.started = started;
    this.budget = new ReadingBudget(matches.talks().size());
  }

  /** Whether the answer to a query shows what the first talks say. */
  static boolean shows(Query query) {
    return query.offset() == 0 && query.limit() >= SHOWING && query.moments() > 0;
  }

  /**
   * Whether meaning may answer: words are asked for, and as many as people need to say what they
   * mean if some of them are not said at all.
   */
  boolean isOpenToMeaning() {
    Matches.Wording wording = matches.wording();
    return wording.plain()
        && (matches.reading().missing().isEmpty()
            || wording.rarity().size() >= weights.meaning().fewestWords());
  }

  /**
   * The largest share of the query's words, by their rarity, that one of the first talks says in
   * its best passage or is named by, 0 to 1.
   */
  double evidence() {
    read(SHOWING, 1);
    return evidence;
  }

  /** The answer of talks that were found by words. */
  Hits answer() {
    return answer(1);
  }

  /**
   * The answer of talks that were found by words and by meaning.
   *
   * @param known the evidence that those found by words have given
   */
  Hits answer(double known) {
    read(matches.talks().size(), known);
    return new Hits(
        query.text(),
        notes(),
        matches.reading().didYouMean(),
        matches.reading().missing(),
        matches.reading().alsoHeardAs(),
        matches.totalTalks(),
        new Hits.Took(matched - started, System.nanoTime() - matched),
        matches.facets(),
        hits);
  }

  /** Reads on, up to so many talks. */
  private void read(int most, double known) {
    for (int i = hits.size(); i < Math.min(most, matches.talks().size()); i++) {
      deadline.check();
      TalkMatch talk = matches.talks().get(i);
      Found found = found(talk);
      if (i < SHOWING) {
        evidence = Math.max(evidence, evidence(talk, found));
      }
      hits.add(hit(talk, found, moments(talk, found, known)));
    }
  }

  private List<String> notes() {
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

  private Found found(TalkMatch match) {
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
  private List<Moment> moments(TalkMatch match, Found found, double known) {
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

  private Hit hit(TalkMatch match, Found found, List<Moment> moments) {
    budget.show(moments.size(), query.moments());
    return new Hit(
        match.talk(),
        match.score(),
        match.terms().stream().filter(term -> !term.found()).map(TermMatch::typed).toList(),
        match.titleMatches(),
        moments,
        found.timelineMillis());
  }

  private double evidence(TalkMatch match, Found found) {
    Set<Integer> said = new HashSet<>();
    found.best().stream().limit(1).forEach(best -> said.addAll(best.terms()));
    for (int term = 0; term < match.terms().size(); term++) {
      if (isNamed(match.terms().get(term))) {
        said.add(term);
      }
    }
    return Evidence.of(said, matches.wording().rarity());
  }

  /** Words that name the talk choose the talk; the others say which of its moments is meant. */
  private double momentWeight(TermMatch term) {
    return (term.inTitle() ? 1 - weights.moment().titleDamping() : 1)
        * (term.inSpeakers() ? 1 - weights.moment().speakerDamping() : 1);
  }
}
