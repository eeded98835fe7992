package cuepoint.http.route;

import cuepoint.file.FileReason;
import cuepoint.format.json.Json;
import cuepoint.http.message.Accept;
import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Status;
import cuepoint.index.UnusableIndexException;
import cuepoint.page.Pages;
import cuepoint.page.answer.ProblemPage;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
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

  private static final Map<String, String> RETRY =
      Map.of("Retry-After", String.valueOf(Deadline.PassedException.RETRY_SECONDS));

  private final Pages pages;

  public HttpProblems(Pages pages) {
    this.pages = pages;
  }

  /** The response to a request whose endpoint failed; the log has what is a fault of ours. */
  public Response of(Throwable failure, Request request) {
    return of(problem(failure, request), request);
  }

  /** The response to a request that the server refused with a status. */
  public Response of(int status, Request request) {
    return of(HttpProblem.of(status), request);
  }

  private static HttpProblem problem(Throwable failure, Request request) {
    return switch (failure) {
      case HttpProblemException e -> e.problem();
      case Deadline.PassedException e -> {
        if (request.deadline().isLate()) { // else the client has left
          LOG.warn("a search took too long: {}", request.path());
        }
        yield HttpProblem.of(Status.UNAVAILABLE, String.valueOf(e.getMessage()));
      }
      case UncheckedIOException e when e.getCause() instanceof UnusableIndexException index -> {
        LOG.error("cannot answer {}: {}", request.path(), index.getMessage());
        yield HttpProblem.of(Status.UNAVAILABLE, detail(index));
      }
      case UncheckedIOException e -> {
        logUnreadable(e, request);
        yield HttpProblem.of(
            Status.UNAVAILABLE, "The index cannot be read. The service's log says why.");
      }
      default -> {
        LOG.error("cannot answer {}", request.path(), failure);
        yield HttpProblem.of(Status.SERVER_ERROR.code());
      }
    };
  }

  private static void logUnreadable(UncheckedIOException failure, Request request) {
    if (failure.getCause() instanceof FileSystemException file) {
      LOG.error(
          "cannot answer {}: the index cannot be read: {}: {}",
          request.path(),
          file.getFile(),
          FileReason.of(file));
    } else {
      LOG.error("cannot answer {}: the index cannot be read", request.path(), failure);
    }
  }

  /** Without the names of files: those are nobody else's business. */
  private static String detail(UnusableIndexException index) {
    return switch (index.reason()) {
      case MISSING -> "There is no index. 'cuepoint index' builds it.";
      case OUTDATED ->
          "An older version of Cuepoint wrote the index. 'cuepoint index' builds it again.";
      case DAMAGED -> "The index is damaged. 'cuepoint index --rebuild' builds it again.";
      case NEWER -> "A newer version of Cuepoint wrote the index. Start that one.";
      case FOREIGN -> "Another program wrote the index. Name another folder with --index.";
      case UNREACHABLE -> "The index cannot be asked just now. Ask again in a minute.";
    };
  }

  private Response of(HttpProblem problem, Request request) {
    if (request.path().startsWith("/api/")) {
      return json(problem);
    }
    Response response =
        Accept.prefersHtml(request.header("Accept"))
            ? withHeaders(problem, "text/html;charset=utf-8", page(problem, request))
            : json(problem);
    return response.with(Map.of("Vary", "Accept"));
  }

  private static Response json(HttpProblem problem) {
    return withHeaders(problem, HttpProblem.TYPE, Json.compact(problem.json()));
  }

  private static Response withHeaders(HttpProblem problem, String type, String body) {
    Response response = Response.of(problem.status(), type, body).withCacheControl("no-store");
    return problem.status() == Status.UNAVAILABLE.code() ? response.with(RETRY) : response;
  }

  private String page(HttpProblem problem, Request request) {
    return problem.missing().map(pages::missing).orElseGet(() -> problemPage(problem, request));
  }

  private String problemPage(HttpProblem problem, Request request) {
    ProblemPage page =
        ProblemPage.of(
            problem.status(),
            problem.heading(),
            problem.detail(),
            problem.parameter(),
            request.path(),
            sought(request));
    return List.of(EmbedRoutes.FRAME, ReelRoutes.FRAME).contains(request.path())
        ? pages.frameProblem(page.title(), page.advice())
        : pages.problem(page);
  }

  /** What was searched for, so that the page can offer it again; empty if it cannot be read. */
  private static String sought(Request request) {
    try {
      return new Parameters(request)
          .first("q")
          .filter(text -> text.length() <= Query.MAX_LENGTH)
          .orElse("");
    } catch (HttpProblemException e) {
      return "";
    }
  }
}
