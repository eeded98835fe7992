package cuepoint.caption.cue;

import java.util.Locale;

/** How it is known in which charset a file is. */
public enum CharsetSource {
  /** Its bytes are valid in it, as those of other charsets hardly are. */
  VALID,
  /** A byte order mark says so. */
  MARK,
  /** The file declares it, as XML and HTML do. */
  DECLARED,
  /** The user names it. */
  NAMED,
  /** Nobody says so, but its letters fit the language. */
  GUESSED;

  /** The name in JSON: {@code "guessed"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
