package cuepoint.fetch.source;

import java.io.Serial;

/** Something on the web cannot be had. The message is what was said there, in one line. */
public final class FetchException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Cause cause;

  public FetchException(Cause cause, String detail) {
    super(detail);
    this.cause = cause;
  }

  /** Why. */
  public Cause why() {
    return cause;
  }
}
