package cuepoint.caption.format.lines;

import java.util.OptionalLong;

/**
 * Tells the numbers of cues from numbers that are spoken: a number counts the cues, or stands where
 * the first cue has its own, between an empty line and the times.
 */
final class CueNumbers {
  private enum Style {
    UNKNOWN,
    NONE,
    DIGITS,
    WORDS
  }

  private final boolean loose;
  private final boolean inWords;
  private Style style;
  private long cues;
  private long last = Long.MIN_VALUE;

  private String held = "";
  private int heldLine;
  private boolean heldAfterBlank;
  private boolean blankBelow;

  /**
   * @param loose whether no cue of the file is well formed
   * @param inWords whether the numbers are words
   */
  CueNumbers(boolean loose, boolean inWords) {
    this.loose = loose;
    this.inWords = inWords;
    this.style = inWords ? Style.WORDS : Style.UNKNOWN;
  }

  /**
   * Keeps a line back that may be the number of the next cue; returns whether it may.
   *
   * @param timesNext whether the next line has times
   */
  boolean hold(String line, int lineNumber, boolean afterBlank, boolean timesNext) {
    boolean digits = CueNumber.in(line).isPresent() && (afterBlank || timesNext);
    if (!digits && !(afterBlank && timesNext && mayBeWords(line))) {
      return false;
    }
    held = line.strip();
    heldLine = lineNumber;
    heldAfterBlank = afterBlank;
    blankBelow = false;
    return true;
  }

  private boolean mayBeWords(String line) {
    if (inWords) {
      return CueNumber.isShort(line);
    }
    boolean possible = style == Style.UNKNOWN || style == Style.WORDS;
    return (possible || (loose && style == Style.DIGITS)) && CueNumber.mayBeWords(line, loose);
  }

  void blank() {
    blankBelow = true;
  }

  /** The line of the number that is held, from 1. */
  int line() {
    return heldLine;
  }

  /** Whether what is held is the number of a cue without times: its text follows at once. */
  boolean isOfCueWithoutTimes() {
    return !held.isEmpty() && heldAfterBlank && !blankBelow && isNext();
  }

  /** Gives up what was held, which is text; empty if nothing was. */
  String text() {
    String text = held;
    held = "";
    return text;
  }

  /** Counts a cue, and gives up what was held above it unless it was the cue's number. */
  String cue() {
    boolean number = !held.isEmpty() && isNumber();
    if (style == Style.UNKNOWN) {
      style = held.isEmpty() ? Style.NONE : isDigits() ? Style.DIGITS : Style.WORDS;
    }
    last = number ? CueNumber.in(held).orElse(last) : last;
    cues++;
    String text = text();
    return number ? "" : text;
  }

  private boolean isNumber() {
    boolean inPlace = heldAfterBlank && !blankBelow;
    return style == Style.UNKNOWN || isNext() || (style != Style.NONE && inPlace);
  }

  private boolean isDigits() {
    return CueNumber.in(held).isPresent();
  }

  private boolean isNext() {
    OptionalLong value = CueNumber.in(held);
    return value.isPresent() && (value.getAsLong() == cues + 1 || value.getAsLong() == last + 1);
  }
}
