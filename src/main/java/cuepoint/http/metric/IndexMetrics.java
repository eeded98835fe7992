package cuepoint.http.metric;

import cuepoint.search.Catalogue;
import java.util.function.ToDoubleFunction;

/** What is said of the index: nothing that is a number while it cannot be read. */
record IndexMetrics(Catalogue catalogue) {

  void register(Metrics metrics) {
    metrics.gauge(
        "cuepoint_index_talks", "Talks that can be found.", () -> number(Catalogue.State::talks));
    metrics.gauge(
        "cuepoint_index_commit_timestamp_seconds",
        "When the index last changed, in seconds since 1970.",
        () -> number(state -> state.committed().toEpochMilli() / 1e3));
  }

  private double number(ToDoubleFunction<Catalogue.State> asked) {
    try {
      return catalogue.state().map(asked::applyAsDouble).orElse(Double.NaN);
    } catch (RuntimeException e) {
      return Double.NaN; // the log and /readyz say why
    }
  }
}
