package cuepoint.engine;

import cuepoint.meaning.ModelOnDemand;
import cuepoint.moment.TranscriptPlaces;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * Answers queries from an engine: makes the moments of the talks that it finds. What talks do not
 * say in the query's words is looked for by meaning.
 *
 * @param engine finds talks and passages
 * @param weights what makes a place a good answer
 * @param model makes vectors of queries; asked only when one is needed
 */
public record EngineSearcher(Engine engine, Weights weights, ModelOnDemand model)
    implements Searcher {
  private static final String OTHER_MODEL =
      "Searched by words alone: what passages mean was told by another model than this one; name"
          + " that one, or index again with this one.";

  private static final String NO_VECTOR =
      "Searched by words alone: the model that says what words mean has failed.";

  @Override
  public Hits search(Query query, Deadline deadline) {
    Answer words = byWords(query, deadline);
    return byMeaning(query, words, deadline).orElse(words).hits();
  }

  @Override
  public List<Place> places(Transcript transcript, String text, Deadline deadline) {
    TranscriptMatches matches = engine.match(transcript, text, deadline);
    return TranscriptPlaces.of(transcript, matches.said(), matches.guesses());
  }

  private Answer byWords(Query query, Deadline deadline) {
    Answering answering = new Answering(query, weights, 1, deadline);
    return engine.match(query, deadline, answering::answer);
  }

  /** Empty where words are enough, or nothing is near. */
  private Optional<Answer> byMeaning(Query query, Answer words, Deadline deadline) {
    if (query.order() == Order.DATE || !words.isOpenToMeaning(weights.meaning())) {
      return Optional.empty();
    }
    double evidence = evidence(query, words, deadline);
    Optional<String> made =
        weights.meaning().ofTalks(evidence) > 0 ? engine.vectorModel() : Optional.empty();
    Optional<String> asked = made.isPresent() ? model.id() : Optional.empty();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    return asked.equals(made)
        ? model
            .vector(query.text())
            .map(vector -> new Meaning(made.get(), vector, evidence))
            .map(meaning -> near(query, meaning, deadline))
            .orElse(Optional.of(words.with(NO_VECTOR)))
        : Optional.of(words.with(OTHER_MODEL));
  }

  /** That the first talks say the words, whichever page of them is asked for. */
  private double evidence(Query query, Answer words, Deadline deadline) {
    Query first = query.firstTalks(Answer.SHOWING, 1);
    return Answer.shows(query) ? words.evidence() : byWords(first, deadline).evidence();
  }

  private Optional<Answer> near(Query query, Meaning meaning, Deadline deadline) {
    deadline.check();
    Answering answering = new Answering(query, weights, meaning.evidence(), deadline);
    return engine.match(
        query,
        meaning,
        deadline,
        matches -> matches.byMeaning() ? Optional.of(answering.answer(matches)) : Optional.empty());
  }
}
