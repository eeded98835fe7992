package cuepoint.http.spark;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.PercentEncoding;
import cuepoint.http.message.Status;
import cuepoint.http.route.HttpProblems;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Lets GET and HEAD for a well-formed path pass, and nothing else. Neither Jetty nor Spark refuses
 * a path that is not UTF-8: one guesses, the other fails.
 */
final class Gate extends HandlerWrapper {
  private final HttpProblems problems;

  Gate(Handler answers, HttpProblems problems) {
    this.problems = problems;
    setHandler(answers);
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!base.getMethod().equals("GET") && !base.getMethod().equals("HEAD")) {
      base.setHandled(true);
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(Status.METHOD_NOT_ALLOWED.code());
      return;
    }
    try {
      PercentEncoding.decode(base.getRequestURI());
    } catch (HttpProblemException e) {
      base.setHandled(true);
      ServletResponses.send(problems.of(e, new ServletRequest(base, Optional.empty())), response);
      return;
    }
    super.handle(target, base, request, response);
  }
}
