package cuepoint.http.metric;

import cuepoint.search.Deadline;
import cuepoint.search.Suggester;
import cuepoint.search.Suggestion;
import java.util.List;

/**
 * Measures suggestions, also those that fail.
 *
 * @param suggester does the work
 * @param metrics where its times are counted
 */
public record TimedSuggester(Suggester suggester, Metrics metrics) implements Suggester {

  @Override
  public List<Suggestion> suggest(String typed, int limit, Deadline deadline) {
    return metrics.timed(Phase.SUGGEST, () -> suggester.suggest(typed, limit, deadline));
  }
}
