package cuepoint.caption;

import java.util.Locale;

/** Something that cleaning mends in cues. */
public enum Repair {
  /** Rolling captions show each line two or three times: every line was kept once. */
  ROLLING;

  /** The name in JSON: {@code "rolling"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
