package cuepoint.http;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.HandlerWrapper;

/** Lets GET and HEAD pass, and nothing else. */
final class ReadOnly extends HandlerWrapper {
  ReadOnly(Handler answers) {
    setHandler(answers);
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (HttpMethod.GET.is(base.getMethod()) || HttpMethod.HEAD.is(base.getMethod())) {
      super.handle(target, base, request, response);
    } else {
      base.setHandled(true);
      response.setHeader(HttpHeader.ALLOW.asString(), "GET, HEAD");
      response.sendError(HttpStatus.METHOD_NOT_ALLOWED_405);
    }
  }
}
