package cuepoint.http.message;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.format.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type the media type, with its charset if it has one; empty if there is no body
 * @param headers other than {@code Content-Type} and {@code Content-Length}
 * @param body as it is sent
 */
public record Response(int status, String type, Map<String, String> headers, ByteBuffer body) {

  public Response {
    headers = Map.copyOf(headers);
  }

  /** A response without headers of its own, with a text that is sent in UTF-8. */
  public static Response of(int status, String type, String body) {
    return of(status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Response of(int status, String type, byte[] body) {
    return new Response(status, type, Map.of(), ByteBuffer.wrap(body));
  }

  public static Response json(JsonNode node) {
    return json(Json.bytes(node));
  }

  /** JSON in UTF-8. */
  public static Response json(byte[] text) {
    return of(Status.OK.code(), "application/json", text);
  }

  /** Text of a type, such as {@code text/html}. */
  public static Response text(String type, String body) {
    return of(Status.OK.code(), type + ";charset=utf-8", body);
  }

  /** It is at another address for good, which may be relative to the one that was asked for. */
  public static Response moved(String address) {
    return of(Status.MOVED.code(), "", "").with(Map.of("Location", address));
  }

  /** The client has it already. */
  public static Response notModified() {
    return of(Status.NOT_MODIFIED.code(), "", "");
  }

  /** The same with more headers. */
  public Response with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Response(status, type, all, body);
  }

  /** The same, and what may keep it, and for how long: RFC 9111, section 5.2.2. */
  public Response withCacheControl(String directives) {
    return with(Map.of("Cache-Control", directives));
  }

  /** The same with another value of a header, if it has one. */
  public Response withOther(String header, String value) {
    return headers.containsKey(header) ? with(Map.of(header, value)) : this;
  }

  /** The body, to be read from its beginning. */
  @Override
  public ByteBuffer body() {
    return body.duplicate();
  }
}
