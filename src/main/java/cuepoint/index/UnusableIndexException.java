package cuepoint.index;

import java.io.IOException;

/**
 * An index that cannot be asked as it is. Its message, one line, says why, and what to do where
 * Cuepoint cannot help itself.
 */
public final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why it cannot be asked. */
  public enum Reason {
    /** There is none. */
    MISSING,
    /** An older version of Cuepoint wrote it. */
    OUTDATED,
    /** Its files are not as they were written. */
    DAMAGED,
    /** A newer version of Cuepoint wrote it. */
    NEWER,
    /** Another program wrote it. */
    FOREIGN,
    /** What keeps it does not answer, or not as it should; it may later. */
    UNREACHABLE
  }

  public UnusableIndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public UnusableIndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Whether nothing is lost when it is built again from the talks, without being asked to. */
  public boolean mayBeBuilt() {
    return switch (reason) {
      case MISSING, OUTDATED, DAMAGED -> true;
      case NEWER, FOREIGN, UNREACHABLE -> false;
    };
  }
}
