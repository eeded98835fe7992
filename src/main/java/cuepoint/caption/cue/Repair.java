package cuepoint.caption.cue;

import java.util.Locale;

/** Something that reading a file mends. */
public enum Repair {
  /** Rolling captions show each line two or three times: a line shown again was dropped. */
  ROLLING,
  /** Segments were joined into one file: the cue that both hold was dropped once. */
  REPEATED_AT_JOIN,
  /** {@code 99:59:59.999} stands for an unknown time: the cue became untimed. */
  UNTIMED_SENTINEL,
  /** A cue ends before it starts: it now ends where it starts. */
  END_BEFORE_START,
  /**
   * A cue of speech recognition stays on the screen while the next is spoken: it now ends where
   * that begins. Only where a format keeps lines apart (json3, srv3); in WebVTT and SubRip
   * overlapping cues are left as they are, people use them for two who speak at once.
   */
  OVERLAP,
  /** A cue stays far longer than its text can take to say: it was cut. */
  TOO_LONG,
  /** An empty line stood in the text of a cue: what follows it was kept in the cue. */
  EMPTY_LINE_IN_CUE,
  /** A cue stood behind a later one: it was moved. */
  OUT_OF_ORDER,
  /** The first line, {@code WEBVTT}, was missing. */
  MISSING_HEADER,
  /** A line was not UTF-8: it was read as windows-1252. */
  NOT_UTF_8,
  /** The file has no times at all: its talk is found, but no second in it. */
  UNTIMED;

  /** The name in JSON: {@code "repeated-at-join"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
