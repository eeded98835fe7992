package cuepoint.caption.cue;

import java.util.Locale;

/** A defect of caption files that is repaired. */
public enum Repair {
  /** Rolling captions show each line two or three times: repeated lines are dropped. */
  ROLLING,
  /** Each cue repeats the one before and shows more words: they become one, with word times. */
  GROWING,
  /** A line is shown once for each of its words, each time with another highlighted: as growing. */
  HIGHLIGHTED,
  /** A cue is in both of two segments that were joined: the second copy is dropped. */
  REPEATED_AT_JOIN,
  /** A text is drawn in several layers at once: the first is kept. */
  REPEATED_LAYER,
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
  /** The times of a cue are written as no format allows: they are read as they are meant. */
  LOOSE_TIMES,
  /** A cue has no end: it ends when the next begins. */
  MISSING_END,
  /** A cue begins before the video: it becomes untimed. */
  NEGATIVE_TIME,
  /** The times of a joined segment start again: they are shifted as its X-TIMESTAMP-MAP says. */
  TIMESTAMP_MAP,
  /** A speech recogniser or transcription tool wrote a line about its work: it is left out. */
  LOG_LINE,
  /** Tags or ampersands are not as XML has them: they are read as browsers do. */
  NOT_WELL_FORMED,
  /** The first time is soon after a whole hour of the time code: the video begins at that hour. */
  PROGRAMME_START,
  /**
   * A time in a written transcript does not fit between those before and after it: what was said
   * there is untimed.
   */
  TIME_NOT_RISING,
  /** Times of the day in a written transcript: what was said then is untimed. */
  TIME_OF_DAY,
  /** A time counts frames of an unknown rate: it is up to a second early. */
  FRAMES_LEFT_OUT,
  /** The file has no times at all: searches find its talk, but no moment in it. */
  UNTIMED;

  /** The name in JSON: {@code "repeated-at-join"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
