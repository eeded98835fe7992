package cuepoint.http;

import cuepoint.http.access.AccessLog;
import cuepoint.http.limit.Load;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Exchange;
import cuepoint.http.message.Route;
import cuepoint.http.metric.IndexMetrics;
import cuepoint.http.metric.Metrics;
import cuepoint.http.metric.TimedSearcher;
import cuepoint.http.metric.TimedSuggester;
import cuepoint.http.option.AccessLogging;
import cuepoint.http.option.ServedIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What is known of a running service: its numbers, and the log of its requests.
 *
 * @param metrics the numbers
 * @param log of requests, if one is wanted
 */
record Monitoring(Metrics metrics, Optional<AccessLog> log) implements AutoCloseable {

  /**
   * Begins to count.
   *
   * @param load what the server has to do
   * @param index what is said of it
   * @param kept answers that were given
   * @throws IOException if the access log cannot be written
   */
  static Monitoring begin(AccessLogging options, Load load, IndexMetrics index, AnswerCache kept)
      throws IOException {
    Optional<AccessLog> log = AccessLog.open(options);
    Metrics metrics = new Metrics(load, index, kept);
    log.ifPresent(written ->
        metrics.count(
            "cuepoint_access_log_dropped_lines_total",
            "Lines that could not be written to the access log.",
            written::dropped));
    return new Monitoring(metrics, log);
  }

  /** The route that answers with the numbers. */
  Route route() {
    return metrics.route();
  }

  /** An index of which the searcher's and the suggester's work is measured. */
  ServedIndex timed(ServedIndex index) {
    return new ServedIndex(
        new TimedSearcher(index.searcher(), metrics),
        index.catalogue(),
        new TimedSuggester(index.suggester(), metrics),
        index.relations(),
        index.vectors());
  }

  /** A request was answered, in whatever way. */
  void answered(Exchange exchange) {
    metrics.answered(exchange);
    log.ifPresent(written -> written.add(exchange));
  }

  /** Writes what waits to be written. */
  @Override
  public void close() {
    try {
      if (log.isPresent()) {
        log.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
