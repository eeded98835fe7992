package cuepoint.cli;

/** Why a command cannot be carried out, as one line that says what to do. */
final class Failure extends RuntimeException {
  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
