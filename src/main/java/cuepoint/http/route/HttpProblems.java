package cuepoint.http.route;

import cuepoint.format.json.Json;
import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Status;
import cuepoint.page.Pages;
import cuepoint.search.SearchTimeoutException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where errors, of an endpoint or of the server, become responses: {@code
 * application/problem+json}, or a page for a browser that asks for one. None may be cached. Safe
 * for use by many threads.
 */
public final class HttpProblems {
  private static final Logger LOG = LoggerFactory.getLogger(HttpProblems.class);

  private static final Map<String, String> UNCACHED = Map.of("Cache-Control", "no-store");

  private static final Map<String, String> RETRY =
      Map.of("Retry-After", String.valueOf(SearchTimeoutException.RETRY_SECONDS));

  private final Pages pages;

  public HttpProblems(Pages pages) {
    this.pages = pages;
  }

  /** The response to a request whose endpoint failed; the log has what is a fault of ours. */
  public Response of(Exception failure, Request request) {
    return of(problem(failure, request), request);
  }

  /** The response to a request that the server refused with a status. */
  public Response of(int status, Request request) {
    return of(HttpProblem.of(status), request);
  }

  /** The response to what could not even be read as a request. */
  public Response unread(int status) {
    return json(HttpProblem.of(status)).with(SafetyHeaders.shared());
  }

  private static HttpProblem problem(Exception failure, Request request) {
    return switch (failure) {
      case HttpProblemException e -> e.problem();
      case SearchTimeoutException e -> {
        LOG.warn("a search took too long: {}?{}", request.path(), request.query());
        yield HttpProblem.of(Status.UNAVAILABLE, String.valueOf(e.getMessage()));
      }
      case UncheckedIOException e -> {
        LOG.error("cannot answer {}: the index cannot be read", request.path(), e);
        yield HttpProblem.of(
            Status.UNAVAILABLE, "The index cannot be read. The service's log says why.");
      }
      default -> {
        LOG.error("cannot answer {}", request.path(), failure);
        yield HttpProblem.of(Status.SERVER_ERROR.code());
      }
    };
  }

  private Response of(HttpProblem problem, Request request) {
    boolean api = request.path().startsWith("/api/");
    return !api && Accept.prefersHtml(request.header("Accept"))
        ? withHeaders(problem, "text/html;charset=utf-8", page(problem, request))
        : json(problem);
  }

  private static Response json(HttpProblem problem) {
    return withHeaders(problem, HttpProblem.TYPE, Json.compact(problem.json()));
  }

  private static Response withHeaders(HttpProblem problem, String type, String body) {
    Response response = Response.of(problem.status(), type, body).with(UNCACHED);
    return problem.status() == Status.UNAVAILABLE.code() ? response.with(RETRY) : response;
  }

  private String page(HttpProblem problem, Request request) {
    return request.path().equals(EmbedRoutes.FRAME)
        ? pages.frameProblem(problem.title(), problem.detail())
        : pages.problem(problem.status(), problem.title(), problem.detail());
  }
}
