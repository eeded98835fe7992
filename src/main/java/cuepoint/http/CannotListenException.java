package cuepoint.http;

import cuepoint.http.option.ServerOptions;
import java.io.IOException;

/** The server cannot listen where it should: its port is in use, for example. */
public final class CannotListenException extends IOException {
  CannotListenException(ServerOptions options, Throwable reason) {
    super(
        "cannot listen on %s:%d: %s".formatted(options.host(), options.port(), why(reason)),
        reason);
  }

  private static String why(Throwable reason) {
    Throwable root = reason;
    while (root.getCause() != null && root.getCause().getMessage() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
