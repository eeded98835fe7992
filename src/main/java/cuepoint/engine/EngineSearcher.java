package cuepoint.engine;

import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.moment.Moments;
import cuepoint.moment.TranscriptPlaces;
import cuepoint.ranking.MomentWeights;
import cuepoint.search.Deadline;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers queries from an engine: makes the moments of the talks that it finds.
 *
 * @param engine finds talks and passages
 * @param weights what makes a place within a talk a good answer
 */
public record EngineSearcher(Engine engine, MomentWeights weights) implements Searcher {

  @Override
  public Hits search(Query query, Deadline deadline) {
    long started = System.nanoTime();
    return engine.match(query, deadline, matches -> hits(query, matches, deadline, started));
  }

  @Override
  public List<Place> places(Transcript transcript, String text, Deadline deadline) {
    TranscriptMatches matches = engine.match(transcript, text, deadline);
    return TranscriptPlaces.of(transcript, matches.said(), matches.guesses());
  }

  private Hits hits(Query query, Matches matches, Deadline deadline, long started) {
    long matched = System.nanoTime();
    ReadingBudget budget = new ReadingBudget(matches.talks().size());
    List<Hit> hits = new ArrayList<>();
    for (TalkMatch talk : matches.talks()) {
      deadline.check();
      hits.add(hit(query, talk, budget));
    }
    return new Hits(
        query.text(),
        notes(query, matches, budget),
        matches.reading().didYouMean(),
        matches.reading().missing(),
        matches.reading().alsoHeardAs(),
        matches.totalTalks(),
        new Hits.Took(matched - started, System.nanoTime() - matched),
        matches.facets(),
        hits);
  }

  private static List<String> notes(Query query, Matches matches, ReadingBudget budget) {
    List<String> notes = new ArrayList<>(matches.reading().notes());
    int talks = matches.totalTalks();
    if (talks > 0 && query.offset() >= talks) {
      notes.add("There are no more talks: %,d in all.".formatted(talks));
    }
    if (budget.isCut()) {
      notes.add(ReadingBudget.CUT);
    }
    return notes;
  }

  private Hit hit(Query query, TalkMatch match, ReadingBudget budget) {
    budget.next();
    int most = budget.moments(query.moments());
    Moments moments = new Moments(weights, most, query.leadInMillis(), query.known());
    Moments.Found found =
        moments.of(
            match.talk(),
            match.passages(),
            match.allPassages(),
            match.terms().stream().map(this::momentWeight).toList(),
            budget.passages(match.passages().size(), match.terms().size()));
    budget.show(found.moments().size(), query.moments());
    return new Hit(
        match.talk(),
        match.score(),
        match.terms().stream().filter(term -> !term.found()).map(TermMatch::typed).toList(),
        match.titleMatches(),
        found.moments(),
        found.timelineMillis());
  }

  /** Words that name the talk choose the talk; the others say which of its moments is meant. */
  private double momentWeight(TermMatch term) {
    return (term.inTitle() ? 1 - weights.titleDamping() : 1)
        * (term.inSpeakers() ? 1 - weights.speakerDamping() : 1);
  }
}
