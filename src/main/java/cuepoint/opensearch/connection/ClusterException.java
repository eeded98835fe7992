package cuepoint.opensearch.connection;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A cluster did not do what it was asked. Its message, one line, says why, and what to do where
 * somebody can do something; it has no secrets.
 */
public final class ClusterException extends IOException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String type;

  /** Why it did not. */
  public enum Kind {
    /** No node answers. */
    UNREACHABLE,
    /** No node answered in time. */
    TIMEOUT,
    /** It does not know who asks, or does not allow it. */
    REFUSED,
    /** It has too much to do; it may be asked again. */
    OVERLOADED,
    /** It may be read, but not written to. */
    READ_ONLY,
    /** What it was asked for is not there. */
    NOT_FOUND,
    /** What is there is not what was expected, as somebody else wrote it. */
    CONFLICT,
    /** It is no OpenSearch, or not one that can be used. */
    WRONG_SERVER,
    /** It does not understand what it was asked: a defect of this program. */
    INVALID,
    /** It could not. */
    FAILED
  }

  ClusterException(Kind kind, String message) {
    this(kind, "", message, null);
  }

  ClusterException(Kind kind, String type, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.type = type;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the same may work later, without that somebody does something. */
  public boolean mayPass() {
    return switch (kind) {
      case UNREACHABLE, TIMEOUT, OVERLOADED, FAILED -> true;
      case REFUSED, READ_ONLY, NOT_FOUND, CONFLICT, WRONG_SERVER, INVALID -> false;
    };
  }

  /**
   * What OpenSearch calls it: {@code version_conflict_engine_exception}; empty if it did not say.
   */
  public String type() {
    return type;
  }
}
