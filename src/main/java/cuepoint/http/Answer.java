package cuepoint.http;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.format.Json;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import spark.Response;

/**
 * What is sent back.
 *
 * @param type its media type, with its charset where it has one
 */
record Answer(int status, String type, String body) {

  static Answer json(JsonNode node) {
    return new Answer(HttpStatus.OK_200, "application/json", Json.compact(node));
  }

  static Answer text(String type, String body) {
    return new Answer(HttpStatus.OK_200, type + ";charset=utf-8", body);
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** Sends everything but the body, which is returned for Spark to send in UTF-8. */
  String headTo(Response response) {
    response.status(status);
    response.type(type);
    response.raw().setContentLength(bytes().length);
    return body;
  }
}
