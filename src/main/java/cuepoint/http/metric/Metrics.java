package cuepoint.http.metric;

import cuepoint.http.limit.Load;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Exchange;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Counts what the service does, in Prometheus' terms. Every label has few values, all of them ours:
 * no client can add series. Safe for use by many threads.
 */
public final class Metrics {
  /** Where they are read. */
  public static final String PATH = "/metrics";

  /** From a page in memory to the limit of a request, in s. */
  private static final double[] SECONDS = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10
  };

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final PrometheusRegistry registry = new PrometheusRegistry();

  private final Counter requests =
      Counter.builder()
          .name("cuepoint_http_requests_total")
          .help("Requests answered, by route, method and status.")
          .labelNames("route", "method", "status")
          .register(registry);

  private final Histogram durations =
      Histogram.builder()
          .name("cuepoint_http_request_duration_seconds")
          .help("From the request's head to the last byte of its response, by route.")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  private final Counter bytes =
      Counter.builder()
          .name("cuepoint_http_response_bytes_total")
          .help("Bytes of bodies sent, by route.")
          .labelNames("route")
          .register(registry);

  private final Histogram phases =
      Histogram.builder()
          .name("cuepoint_search_phase_duration_seconds")
          .help("The work on searches, by phase.")
          .labelNames("phase")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  /**
   * Begins to count.
   *
   * @param load what the server has to do
   * @param index what is said of it
   * @param kept answers that were given
   */
  public Metrics(Load load, IndexMetrics index, AnswerCache kept) {
    JvmMetrics.register(registry);
    index.register(this);
    gauge("cuepoint_http_connections", "Open connections.", load::connections);
    gauge("cuepoint_http_requests_working", "Requests that are worked on.", load::working);
    gauge("cuepoint_http_requests_waiting", "Requests that wait to be.", load::waiting);
    count("cuepoint_http_requests_shed_total", "Refused with 503: too much to do.", load::shed);
    count("cuepoint_http_requests_limited_total", "Refused with 429: one client.", load::limited);
    count("cuepoint_http_connections_cut_total", "Closed: too slow, or too many.", load::cut);
    count("cuepoint_answer_cache_hits_total", "Answers that were kept.", kept::hits);
    count("cuepoint_answer_cache_misses_total", "Answers that had to be made.", kept::misses);
    gauge("cuepoint_answer_cache_bytes", "What the kept answers take.", kept::bytes);
    for (Phase phase : Phase.values()) {
      phases.initLabelValues(phase.label());
    }
  }

  /** Answers with all of them, in Prometheus' text format, however busy the service is. */
  public Route route() {
    return Route.immediate(
        PATH,
        request ->
            Response.of(Status.OK.code(), PrometheusTextFormatWriter.CONTENT_TYPE, text())
                .withCacheControl("no-store"));
  }

  /** A request was answered. */
  public void answered(Exchange exchange) {
    String method = METHODS.contains(exchange.method()) ? exchange.method() : "other";
    String route = exchange.route();
    requests.labelValues(route, method, String.valueOf(exchange.status())).inc();
    durations.labelValues(route).observe(exchange.took().toNanos() / 1e9);
    bytes.labelValues(route).inc(exchange.bytes());
  }

  /** Does a part of the work on a search, and measures how long it takes. */
  <T> T timed(Phase phase, Supplier<T> work) {
    long started = System.nanoTime();
    try {
      return work.get();
    } finally {
      took(phase, System.nanoTime() - started);
    }
  }

  /** A part of the work on a search took so long, in ns. */
  void took(Phase phase, long nanos) {
    phases.labelValues(phase.label()).observe(nanos / 1e9);
  }

  /** Adds a number that only grows. */
  public void count(String name, String help, DoubleSupplier value) {
    CounterWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  /** Adds a number that is asked for when it is read. */
  public void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  private String text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}
