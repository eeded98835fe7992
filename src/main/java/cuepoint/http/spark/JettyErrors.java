package cuepoint.http.spark;

import cuepoint.http.message.Response;
import cuepoint.http.route.HttpProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

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
  public void doError(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    ServletRequest failed = new ServletRequest(base, Optional.empty());
    ServletResponses.send(problems.of(response.getStatus(), failed), response);
  }

  /** What is wrong before there is a request. */
  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields headers) {
    Response response = problems.unread(status);
    headers.put(HttpHeader.CONTENT_TYPE, response.type());
    response.headers().forEach(headers::put);
    return ByteBuffer.wrap(response.bytes());
  }
}
