package cuepoint.ingest;

/** What an import does to a file or field, or why it leaves it alone. */
public enum Change {
  ADDED,
  CHANGED,
  /** It is already as the source has it. */
  UNCHANGED,
  /** Kept: a person wrote it, or changed it since Cuepoint did. */
  EDITED,
  /** Not written again: a person removed it after Cuepoint had written it. */
  REMOVED;

  /** Whether something is written. */
  public boolean isWritten() {
    return this == ADDED || this == CHANGED;
  }

  /** Whether a person's work is kept although the source says something else. */
  public boolean isKept() {
    return this == EDITED || this == REMOVED;
  }
}
