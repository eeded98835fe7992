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
    long started = System.nanoTime();
    return engine.match(
        query, deadline, matching -> answer(query, new Asked(matching, started, deadline)));
  }

  @Override
  public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
    TranscriptMatches matches = engine.match(transcript, query, deadline);
    return TranscriptPlaces.of(transcript, matches.said(), matches.guesses());
  }

  /**
   * What a query is answered from.
   *
   * @param started when work on it began, in ns as of {@link System#nanoTime}
   */
  private record Asked(Matching matching, long started, Deadline deadline) {}

  private Hits answer(Query query, Asked asked) {
    Answering words = answering(query, asked.matching().byWords(), asked);
    if (query.order() == Order.DATE || !words.isOpenToMeaning()) {
      return words.answer();
    }
    double evidence = evidence(query, words, asked.deadline());
    return weights.meaning().ofTalks(evidence) > 0
        ? byMeaning(query, words, evidence, asked)
        : words.answer();
  }

  private Answering answering(Query query, Matches matches, Asked asked) {
    return new Answering(query, weights, matches, asked.started(), asked.deadline());
  }

  /** That the first talks say the words, whichever page of them is asked for. */
  private double evidence(Query query, Answering words, Deadline deadline) {
    return Answering.shows(query)
        ? words.evidence()
        : evidence(query.firstTalks(Answering.SHOWING, 1), deadline);
  }

  private double evidence(Query first, Deadline deadline) {
    return engine.match(
        first,
        deadline,
        matching ->
            new Answering(first, weights, matching.byWords(), System.nanoTime(), deadline)
                .evidence());
  }

  private Hits byMeaning(Query query, Answering words, double evidence, Asked asked) {
    Optional<String> made = asked.matching().vectorModel();
    Optional<String> mine = made.isPresent() ? model.id() : Optional.empty();
    if (mine.isEmpty()) {
      return words.answer();
    }
    if (!mine.equals(made)) {
      return words.answer().with(OTHER_MODEL);
    }
    Optional<float[]> vector = model.vector(query.text());
    if (vector.isEmpty()) {
      return words.answer().with(NO_VECTOR);
    }
    return asked
        .matching()
        .byMeaning(new Meaning(mine.get(), vector.get(), evidence))
        .map(near -> answering(query, near, asked).answer(evidence))
        .orElseGet(words::answer);
  }
}
