package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.io.Serial;
import java.time.Duration;

/** A request failed, and may succeed a little later. */
final class PassingFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Cause cause;
  private final Duration wait;

  /**
   * A failure.
   *
   * @param wait how long the server asks to wait; zero if it does not say
   */
  PassingFailure(Cause cause, String detail, Duration wait) {
    super(detail);
    this.cause = cause;
    this.wait = wait;
  }

  Duration waitAsked() {
    return wait;
  }

  /** The same, for good. */
  FetchException lasting() {
    String detail = String.valueOf(getMessage());
    return new FetchException(
        cause, wait.isZero() ? detail : detail + "; it asks to wait for " + shown(wait));
  }

  private static String shown(Duration time) {
    Duration rounded = time.plusMillis(999);
    return rounded.toHours() > 0
        ? rounded.toHours() + " h"
        : rounded.toMinutes() > 0 ? rounded.toMinutes() + " min" : rounded.toSeconds() + " s";
  }
}
