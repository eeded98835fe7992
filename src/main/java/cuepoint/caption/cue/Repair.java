package cuepoint.caption.cue;

import java.util.Locale;

/** A defect of caption files that is repaired. */
public enum Repair {
  /** Rolling captions show each line two or three times: repeated lines are dropped. */
  ROLLING,
  /** A cue is in both of two segments that were joined: the second copy is dropped. */
  REPEATED_AT_JOIN,
  /** {@code 99:59:59.999} means an unknown time: the cue becomes untimed. */
  UNTIMED_SENTINEL,
  /** A cue ends before it starts: it is made to end when it starts. */
  END_BEFORE_START,
  /**
   * A recognised cue stays on the screen while the next is spoken: it is made to end when the next
   * begins. Only in formats that keep lines apart (json3, srv3); in WebVTT and SubRip, overlapping
   * cues are kept, because people use them for two speakers at once.
   */
  OVERLAP,
  /** A cue lasts far longer than its text takes to say: it is shortened. */
  TOO_LONG,
  /** The text of a cue contains an empty line: the text after it stays in the cue. */
  EMPTY_LINE_IN_CUE,
  /** A cue comes after a later one: it is moved. */
  OUT_OF_ORDER,
  /** The first line, {@code WEBVTT}, is missing. */
  MISSING_HEADER,
  /** A line of a file in UTF-8 is not: it is read in the charset whose letters fit. */
  NOT_UTF_8,
  /** Nobody says in which charset the file is: it is read in the one whose letters fit. */
  CHARSET_GUESSED,
  /** The same, but the letters of another charset fit nearly as well. */
  CHARSET_IN_DOUBT,
  /** Bytes of a line are no character in the file's charset: they become U+FFFD. */
  NO_CHARACTER,
  /** A line was encoded in UTF-8 twice, {@code Ã©} for é: this is undone. */
  ENCODED_TWICE,
  /** The file has no times at all: searches find its talk, but no moment in it. */
  UNTIMED;

  /** The name in JSON: {@code "repeated-at-join"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
