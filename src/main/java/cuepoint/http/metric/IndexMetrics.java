package cuepoint.http.metric;

import cuepoint.index.VectorState;
import cuepoint.search.Catalogue;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What is said of the index: nothing that is a number while it cannot be read.
 *
 * @param catalogue lists its talks
 * @param vectors which passages have vectors
 */
public record IndexMetrics(Catalogue catalogue, Supplier<VectorState> vectors) {

  void register(Metrics metrics) {
    metrics.gauge(
        "cuepoint_index_talks", "Talks that can be found.", () -> number(Catalogue.State::talks));
    metrics.gauge(
        "cuepoint_index_commit_timestamp_seconds",
        "When the index last changed, in seconds since 1970.",
        () -> number(state -> state.committed().toEpochMilli() / 1e3));
    metrics.gauge(
        "cuepoint_meaning_passages",
        "Passages that are found by what they mean, once they have vectors.",
        () -> meaning(VectorState::texts));
    metrics.gauge(
        "cuepoint_meaning_passages_missing",
        "Those of them that have no vectors yet.",
        () -> meaning(VectorState::missing));
  }

  private double meaning(ToDoubleFunction<VectorState> asked) {
    VectorState state = vectors.get();
    return state.isKnown() ? asked.applyAsDouble(state) : Double.NaN;
  }

  private double number(ToDoubleFunction<Catalogue.State> asked) {
    try {
      return catalogue.state().map(asked::applyAsDouble).orElse(Double.NaN);
    } catch (RuntimeException e) {
      return Double.NaN; // the log and /readyz say why
    }
  }
}
