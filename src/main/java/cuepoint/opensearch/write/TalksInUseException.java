package cuepoint.opensearch.write;

import java.io.IOException;

/** Another process writes to the talks. Its message, one line, says which, and what to do. */
public final class TalksInUseException extends IOException {
  private static final long serialVersionUID = 1;

  TalksInUseException(String message) {
    super(message);
  }
}
