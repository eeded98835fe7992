package cuepoint.http;

import cuepoint.format.Json;
import cuepoint.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns everything that goes wrong, here or in Jetty, into an answer: {@code
 * application/problem+json}, or a page for a browser that asked for a page.
 */
final class Problems extends ErrorHandler {
  static final String TYPE = "application/problem+json";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  /** The answer to a request whose handling ended with an exception. */
  Answer answer(Exception failure, HttpServletRequest request) {
    return answer(problem(failure, request), request);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  /** What Jetty raised. */
  @Override
  public void doError(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    Answer answer = answer(Problem.of(response.getStatus()), base);
    response.setContentType(answer.type());
    response.setContentLength(answer.bytes().length);
    response.getOutputStream().write(answer.bytes());
  }

  /** What Jetty found wrong before there was a request. */
  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields headers) {
    headers.put(HttpHeader.CONTENT_TYPE, TYPE);
    SafetyHeaders.put(headers);
    SafetyHeaders.share(headers);
    String body = Json.compact(Problem.of(status).json());
    return ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(Exception failure, HttpServletRequest request) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case BadMessageException e ->
          Problem.of(e.getCode(), "The address is malformed: text in it must be UTF-8.");
      case UncheckedIOException e -> {
        LOG.error("cannot answer {}: the index cannot be read", request.getRequestURI(), e);
        yield Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE_503,
            "The index cannot be read. The service's log says why.");
      }
      default -> {
        LOG.error("cannot answer {}", request.getRequestURI(), failure);
        yield Problem.of(HttpStatus.INTERNAL_SERVER_ERROR_500);
      }
    };
  }

  private Answer answer(Problem problem, HttpServletRequest request) {
    return wantsPage(request)
        ? new Answer(problem.status(), "text/html;charset=utf-8", page(problem, request))
        : new Answer(problem.status(), TYPE, Json.compact(problem.json()));
  }

  private String page(Problem problem, HttpServletRequest request) {
    return request.getRequestURI().equals(EmbedRoutes.FRAME)
        ? pages.frameProblem(problem.title(), problem.detail())
        : pages.problem(problem.status(), problem.title(), problem.detail());
  }

  /** Whether a browser asks for a page, and not a script for data. */
  private static boolean wantsPage(HttpServletRequest request) {
    QuotedQualityCSV accepted = new QuotedQualityCSV();
    Request.getBaseRequest(request)
        .getHttpFields()
        .getValuesList(HttpHeader.ACCEPT)
        .forEach(accepted::addValue);
    return !request.getRequestURI().startsWith("/api/")
        && accepted.getValues().stream().findFirst().filter("text/html"::equals).isPresent();
  }
}
