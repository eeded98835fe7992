package cuepoint.http.spark;

import cuepoint.http.address.Arrival;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.PercentEncoding;
import cuepoint.http.message.Status;
import cuepoint.http.route.HttpProblems;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets GET and HEAD for a well-formed path of this service pass, and nothing else. Neither Jetty
 * nor Spark refuses a path that is not UTF-8: one guesses, the other fails.
 */
final class Gate extends Handler.Wrapper {
  private final HttpProblems problems;

  Gate(Handler answers, HttpProblems problems) {
    super(answers);
    this.problems = problems;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    JettyRequest received = JettyRequest.of(request);
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      JettyResponses.send(
          problems
              .of(Status.METHOD_NOT_ALLOWED.code(), received)
              .with(Map.of("Allow", "GET, HEAD")),
          response,
          callback);
      return true;
    }
    try {
      received.arrival().ifPresent(Arrival::check);
      PercentEncoding.decode(received.path());
    } catch (HttpProblemException e) {
      JettyResponses.send(problems.of(e, received), response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }
}
