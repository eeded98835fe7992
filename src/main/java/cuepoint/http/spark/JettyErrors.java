package cuepoint.http.spark;

import cuepoint.http.route.HttpProblems;
import cuepoint.http.route.SafetyHeaders;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Gives the errors that Jetty raises the form of all others. */
final class JettyErrors extends ErrorHandler {
  private final HttpProblems problems;

  JettyErrors(HttpProblems problems) {
    this.problems = problems;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    JettyRequest failed = JettyRequest.of(request);
    SafetyHeaders.of(failed.path(), failed.origin()).forEach(response.getHeaders()::put);
    JettyResponses.send(problems.of(response.getStatus(), failed), response, callback);
    return true;
  }
}
