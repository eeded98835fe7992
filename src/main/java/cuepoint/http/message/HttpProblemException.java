package cuepoint.http.message;

import cuepoint.page.listing.MissingPage;
import java.util.Optional;

/** Ends a request with a problem. */
public final class HttpProblemException extends RuntimeException {
  private final transient HttpProblem problem;

  public HttpProblemException(HttpProblem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** 404: what is asked for does not exist. */
  public static HttpProblemException missing(String detail) {
    return new HttpProblemException(HttpProblem.of(Status.NOT_FOUND, detail));
  }

  /** 404: what is asked for does not exist; something near it may. */
  public static HttpProblemException missing(MissingPage page) {
    return new HttpProblemException(
        new HttpProblem(
            Status.NOT_FOUND.code(), page.detail(), Optional.empty(), Optional.of(page)));
  }

  /** 400: the address or a header cannot be read. */
  public static HttpProblemException malformed(String detail) {
    return new HttpProblemException(HttpProblem.of(Status.BAD_REQUEST, detail));
  }

  /**
   * 400: a parameter has a value that it may not have.
   *
   * @param give what to give instead: "once", "a whole number from 1 to 100"
   */
  public static HttpProblemException parameter(String name, String give) {
    String detail = "Give the parameter '%s' %s.".formatted(name, give);
    return new HttpProblemException(
        new HttpProblem(Status.BAD_REQUEST.code(), detail, Optional.of(name), Optional.empty()));
  }

  public HttpProblem problem() {
    return problem;
  }
}
