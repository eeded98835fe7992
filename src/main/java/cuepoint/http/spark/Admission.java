package cuepoint.http.spark;

import cuepoint.http.limit.Client;
import cuepoint.http.limit.Load;
import cuepoint.http.limit.RateLimit;
import cuepoint.http.message.Status;
import cuepoint.http.option.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses the requests of clients that take more than they may. */
final class Admission extends Handler.Wrapper {
  private static final Duration SURPLUS_DELAY = Duration.ofSeconds(1);

  private final Connections connections;
  private final RateLimit rates;
  private final RateLimit ratesOfAlways;
  private final Predicate<Request> always;
  private final Refusals refusals;
  private final Load load;

  /**
   * A gate before other handlers.
   *
   * @param always what is answered also to those who are refused all else, within a rate of its own
   */
  Admission(
      Handler answers,
      Limits.Rate rate,
      Connections connections,
      Predicate<Request> always,
      Refusals refusals,
      Load load) {
    super(answers);
    this.connections = connections;
    this.rates = new RateLimit(rate);
    this.ratesOfAlways = new RateLimit(rate);
    this.always = always;
    this.refusals = refusals;
    this.load = load;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Duration> delay = delay(request);
    if (delay.isEmpty()) {
      return super.handle(request, response, callback);
    }
    load.countLimited();
    refusals.send(Status.TOO_MANY_REQUESTS, delay.get(), request, response, callback);
    return true;
  }

  private Optional<Duration> delay(Request request) {
    Client client = JettyRequest.client(request);
    if (always.test(request)) {
      return ratesOfAlways.delay(client);
    }
    return connections.isSurplus(WatchedEndPoint.of(request))
        ? Optional.of(SURPLUS_DELAY)
        : rates.delay(client);
  }
}
