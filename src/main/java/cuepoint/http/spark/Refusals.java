package cuepoint.http.spark;

import cuepoint.http.message.Response;
import cuepoint.http.message.Status;
import cuepoint.http.route.HttpProblems;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Refuses requests, a tenth of a second after they came: to a person that is at once, but who asks
 * again without a pause would otherwise keep the service busy with refusing.
 */
record Refusals(HttpProblems problems) {
  private static final long DELAY_MILLIS = 100;

  /**
   * Refuses a request.
   *
   * @param retry after how long the client may ask again
   */
  void send(
      Status status,
      Duration retry,
      Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    WatchedEndPoint.of(request).enter(Pace.Phase.REFUSED);
    long seconds = Math.max(1, retry.plusSeconds(1).minusNanos(1).toSeconds());
    Response refusal =
        problems
            .of(status.code(), JettyRequest.of(request))
            .with(Map.of("Retry-After", String.valueOf(seconds)));
    long delay = DELAY_MILLIS - NanoTime.millisSince(request.getHeadersNanoTime());
    request
        .getComponents()
        .getScheduler()
        .schedule(
            () -> JettyResponses.send(refusal, response, callback),
            Math.max(0, delay),
            TimeUnit.MILLISECONDS);
  }
}
