package cuepoint.engine;

import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.moment.Moments;
import cuepoint.moment.TranscriptPlaces;
import cuepoint.ranking.MomentWeights;
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
  public Hits search(Query query) {
    long started = System.nanoTime();
    return engine.match(query, matches -> hits(query, matches, started));
  }

  @Override
  public List<Place> places(Transcript transcript, String text) {
    TranscriptMatches matches = engine.match(transcript, text);
    return TranscriptPlaces.of(transcript, matches.said(), matches.guesses());
  }

  private Hits hits(Query query, Matches matches, long started) {
    Moments moments = new Moments(weights, query.moments(), query.leadInMillis(), query.known());
    List<Hit> hits = matches.talks().stream().map(talk -> hit(talk, moments)).toList();
    return new Hits(
        query.text(),
        notes(query, matches),
        matches.reading().didYouMean(),
        matches.reading().missing(),
        matches.reading().alsoHeardAs(),
        matches.totalTalks(),
        (System.nanoTime() - started) / 1e6,
        matches.facets(),
        hits);
  }

  private static List<String> notes(Query query, Matches matches) {
    List<String> notes = new ArrayList<>(matches.reading().notes());
    int talks = matches.totalTalks();
    if (talks > 0 && query.offset() >= talks) {
      notes.add("There are no more talks: %,d in all.".formatted(talks));
    }
    return notes;
  }

  private Hit hit(TalkMatch match, Moments moments) {
    Moments.Found found =
        moments.of(
            match.talk(),
            match.passages(),
            match.allPassages(),
            match.terms().stream().map(this::momentWeight).toList());
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
