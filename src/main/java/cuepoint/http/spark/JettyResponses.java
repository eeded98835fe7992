package cuepoint.http.spark;

import cuepoint.http.message.Response;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;

/** Sends responses through Jetty. */
final class JettyResponses {
  private JettyResponses() {}

  /** Sends a response without waiting for the client to take it. */
  static void send(Response response, org.eclipse.jetty.server.Response jetty, Callback whenTaken) {
    ByteBuffer body = begin(response, jetty);
    jetty.write(true, body, whenTaken);
  }

  /** Sets status and headers, and returns the body. */
  static ByteBuffer begin(Response response, org.eclipse.jetty.server.Response jetty) {
    HttpFields.Mutable headers = jetty.getHeaders();
    jetty.setStatus(response.status());
    response.headers().forEach((name, value) -> put(new HttpField(name, value), headers));
    Optional.ofNullable(response.headers().get("ETag"))
        .ifPresent(tag -> NotModified.note(jetty.getRequest(), tag));
    ByteBuffer body = response.body();
    if (!response.type().isEmpty()) {
      headers.put(HttpHeader.CONTENT_TYPE, response.type());
      headers.put(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, body.remaining()));
    }
    return body;
  }

  /** Jetty has said already that a response varies with the encodings that the client accepts. */
  private static void put(HttpField field, HttpFields.Mutable headers) {
    if (field.is(HttpHeader.VARY.asString())) {
      headers.ensureField(field);
    } else {
      headers.put(field);
    }
  }
}
