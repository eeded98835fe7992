package cuepoint.caption.format.lines;

/**
 * How the first cue of a file is written, by which files without a signature are distinguished.
 *
 * @param timeLine its times; empty if none are found
 * @param lineBefore the line above them; empty at the start of the file
 */
record FirstCue(String timeLine, String lineBefore) {
  static FirstCue in(String head) {
    String before = "";
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (Timing.isMeant(line) && Timing.subRip(line) != null) {
        return new FirstCue(line, before);
      }
      before = line;
    }
    return new FirstCue("", "");
  }

  boolean isFound() {
    return !timeLine.isEmpty();
  }

  /**
   * Whether this is WebVTT without its first line: full stops in the times, and no numbers above.
   */
  boolean isWebVtt() {
    return Timing.webVtt(timeLine) != null
        && timeLine.indexOf(',') < 0
        && !CueNumber.isDigits(lineBefore);
  }
}
