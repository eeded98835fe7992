package cuepoint.fetch.source;

import cuepoint.fetch.source.Outcome.Missing;
import java.io.Serial;

/** Something on the web cannot be had. The message is what was said there, in one line. */
public final class FetchException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Cause cause;

  public FetchException(Cause cause, String detail) {
    super(detail);
    this.cause = cause;
  }

  /** What is missing cannot be had. */
  public FetchException(Missing missing) {
    this(missing.cause(), missing.detail());
  }

  /** The same as an outcome. */
  public Missing missing() {
    return new Missing(cause, String.valueOf(getMessage()));
  }

  /** Why. */
  public Cause why() {
    return cause;
  }
}
