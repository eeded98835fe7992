package cuepoint.http.metric;

import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.util.List;

/**
 * Measures searches, also those that fail.
 *
 * @param searcher does the work
 * @param metrics where its times are counted
 */
public record TimedSearcher(Searcher searcher, Metrics metrics) implements Searcher {

  @Override
  public Hits search(Query query, Deadline deadline) {
    Hits hits = metrics.timed(Phase.SEARCH, () -> searcher.search(query, deadline));
    metrics.took(Phase.MATCH, hits.took().matchNanos());
    metrics.took(Phase.MOMENTS, hits.took().momentsNanos());
    return hits;
  }

  @Override
  public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
    return metrics.timed(Phase.PLACES, () -> searcher.places(transcript, query, deadline));
  }
}
