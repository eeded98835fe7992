package cuepoint.talk;

import java.util.Locale;

/** Who wrote a transcript: a person, or speech recognition. */
public enum CaptionKind {
  MANUAL,
  AUTOMATIC;

  /** The name in JSON, on the command line and in the index: {@code "manual"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
