package cuepoint.http.spark;

import cuepoint.http.message.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Tells of requests when their responses are complete. */
record JettyExchanges(Consumer<Exchange> answered) implements RequestLog {
  private static final String ROUTE = JettyExchanges.class.getName();

  /** Notes which route answers a request. */
  static void answeredBy(String route, Request request) {
    request.setAttribute(ROUTE, route);
  }

  @Override
  public void log(Request request, Response response) {
    JettyRequest received = JettyRequest.of(request);
    answered.accept(
        new Exchange(
            Instant.ofEpochMilli(Request.getTimeStamp(request)),
            Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())),
            received.client(),
            String.valueOf(request.getMethod()),
            received.path(),
            received.query(),
            request.getConnectionMetaData().getHttpVersion().asString(),
            route(request),
            response.getStatus(),
            Response.getContentBytesWritten(response),
            header(HttpHeader.REFERER, request),
            header(HttpHeader.USER_AGENT, request)));
  }

  private static String route(Request request) {
    return Optional.ofNullable((String) request.getAttribute(ROUTE)).orElse(Exchange.NO_ROUTE);
  }

  private static String header(HttpHeader name, Request request) {
    return Optional.ofNullable(request.getHeaders().get(name)).orElse("");
  }
}
