package cuepoint.http;

import java.io.IOException;

/** The server cannot be reached where it should be: its port is in use, say. */
public final class CannotListenException extends IOException {
  CannotListenException(ServerOptions options, Throwable reason) {
    super(
        "cannot listen on %s:%d: %s".formatted(options.host(), options.port(), why(reason)),
        reason);
  }

  private static String why(Throwable reason) {
    Throwable root = reason;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? "there is no such host" : root.getMessage();
  }
}
