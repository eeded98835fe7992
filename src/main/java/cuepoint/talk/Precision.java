package cuepoint.talk;

import java.util.Locale;

/** How well it is known when a word is spoken. */
public enum Precision {
  /** The captions time the word itself. */
  WORD,
  /** Estimated inside a timed cue, never later than the word. */
  CUE,
  /** Nothing is timed; only the talk is known. */
  TALK;

  /** The name in JSON: {@code "word"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
