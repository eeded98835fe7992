package cuepoint.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request has no answer, as of RFC 9457.
 *
 * @param status of HTTP, 400 to 599
 * @param detail what went wrong and what to do, as sentences
 * @param parameter the query parameter at fault
 */
record Problem(int status, String detail, Optional<String> parameter) {

  static Problem of(int status, String detail) {
    return new Problem(status, detail, Optional.empty());
  }

  /** A problem of which only the status is known. */
  static Problem of(int status) {
    return of(status, detail(status));
  }

  /** What people call the status: {@code "Not Found"}. */
  String title() {
    return HttpStatus.getMessage(status);
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "about:blank")
            .put("title", title())
            .put("status", status)
            .put("detail", detail);
    parameter.ifPresent(name -> json.put("parameter", name));
    return json;
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 -> "The request is malformed: its address or a header.";
      case HttpStatus.NOT_FOUND_404 -> "There is nothing at this address.";
      case HttpStatus.METHOD_NOT_ALLOWED_405 -> "Only GET and HEAD are answered.";
      case HttpStatus.URI_TOO_LONG_414 -> "The address is too long. Ask with fewer words.";
      case HttpStatus.RANGE_NOT_SATISFIABLE_416 -> "The file has no such range.";
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are too long.";
      case HttpStatus.SERVICE_UNAVAILABLE_503 -> "The service cannot answer now. Try again later.";
      default ->
          HttpStatus.isServerError(status)
              ? "The service failed. Its log says why."
              : "The request cannot be answered.";
    };
  }
}
