package cuepoint.http.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.page.listing.MissingPage;
import java.util.Optional;

/**
 * Why a request has no answer, as in RFC 9457.
 *
 * @param status of HTTP, 400 to 599
 * @param detail what went wrong and what to do, as sentences
 * @param parameter the query parameter at fault
 * @param missing what is not there, and what is near it, for people
 */
public record HttpProblem(
    int status, String detail, Optional<String> parameter, Optional<MissingPage> missing) {
  /** The media type of {@link #json}. */
  public static final String TYPE = "application/problem+json";

  public HttpProblem {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("a problem has a status from 400 to 599, not " + status);
    }
  }

  public static HttpProblem of(Status status, String detail) {
    return new HttpProblem(status.code(), detail, Optional.empty(), Optional.empty());
  }

  /** A problem of which only the status is known. */
  public static HttpProblem of(int status) {
    String detail = Status.of(status).map(Status::detail).orElse("The request cannot be answered.");
    return new HttpProblem(status, detail, Optional.empty(), Optional.empty());
  }

  /** The name of the status: {@code "Not Found"}. */
  public String title() {
    return Status.of(status).map(Status::title).orElse("Error " + status);
  }

  /** The same for people who look at a page: {@code "There is no such page"}. */
  public String heading() {
    return Status.of(status).map(Status::heading).orElse("This cannot be answered");
  }

  public ObjectNode json() {
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
}
