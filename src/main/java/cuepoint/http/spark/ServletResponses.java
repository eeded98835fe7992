package cuepoint.http.spark;

import cuepoint.http.message.Response;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** Sends responses through Jetty. */
final class ServletResponses {
  private ServletResponses() {}

  /** Sends a response; one without a body at once, since Spark would give it a media type. */
  static void send(Response response, HttpServletResponse servlet) throws IOException {
    servlet.setStatus(response.status());
    response.headers().forEach(servlet::setHeader);
    if (response.type().isEmpty()) {
      servlet.flushBuffer();
    } else {
      byte[] body = response.bytes();
      servlet.setContentType(response.type());
      servlet.setContentLength(body.length);
      servlet.getOutputStream().write(body);
    }
  }
}
