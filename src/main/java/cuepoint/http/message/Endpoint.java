package cuepoint.http.message;

/** Answers the requests for a {@link Route}. Safe for use by many threads. */
@FunctionalInterface
public interface Endpoint {
  /**
   * Answers one request.
   *
   * @throws HttpProblemException if the request cannot be answered; any other exception is a fault
   *     of the service
   */
  Response answer(Request request);
}
