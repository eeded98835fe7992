package cuepoint.http;

import org.eclipse.jetty.http.HttpStatus;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** What is asked for is not there. */
  static ProblemException missing(String detail) {
    return new ProblemException(Problem.of(HttpStatus.NOT_FOUND_404, detail));
  }

  Problem problem() {
    return problem;
  }
}
