package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.clock.LooseTiming;
import cuepoint.caption.format.clock.Pace;
import cuepoint.caption.format.clock.Timing;
import org.jspecify.annotations.Nullable;

/**
 * How the first cue of a file is written, by which files without a signature are distinguished: the
 * first that is well formed or, where none is, the first that can be read loosely.
 *
 * @param timeLine its times; empty if none are found
 * @param lineBefore the line above them; empty at the start of the file
 * @param loose its times, if they are not well formed
 */
record FirstCue(String timeLine, String lineBefore, @Nullable LooseTiming loose) {
  private static final FirstCue NONE = new FirstCue("", "", null);

  /** Lines above a first cue that is alone in being read loosely: a number, a header. */
  private static final int MOST_BEFORE = 3;

  private static final double SECOND = 1000;
  private static final int LOOSE_CUES = 3;

  /** Fewer are needed in brackets, which speech recognisers print below lines about their work. */
  private static final int BRACKETED_CUES = 2;

  static FirstCue in(String head) {
    String before = "";
    FirstCue found = NONE;
    int count = 0;
    int above = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.contains(Timing.ARROW) && Timing.subRip(line) != null) {
        return new FirstCue(line, before, null);
      }
      LooseTiming loose = LooseTiming.in(line);
      if (loose != null && (!loose.isRange() || CueNumber.in(before).isPresent())) {
        found = count++ == 0 ? new FirstCue(line, before, loose) : found;
      }
      above += count == 0 && !line.isBlank() ? 1 : 0;
      before = line;
    }
    int needed = found.isBracketed() ? BRACKETED_CUES : LOOSE_CUES;
    return above <= MOST_BEFORE || count >= needed ? found : NONE;
  }

  boolean isFound() {
    return !timeLine.isEmpty();
  }

  boolean isLoose() {
    return loose != null;
  }

  /** Whether brackets are around its times, as speech recognisers print them. */
  boolean isBracketed() {
    return loose != null && loose.bracketed();
  }

  /**
   * Whether this is WebVTT without its first line: full stops in the times, and no numbers above.
   */
  boolean isWebVtt() {
    return loose == null
        && Timing.webVtt(timeLine) != null
        && timeLine.indexOf(',') < 0
        && !CueNumber.isDigits(lineBefore);
  }

  /**
   * The unit of whole numbers, {@code 1500 --> 4000}, in ms, by the pace of what is said below
   * them, or {@link Pace#UNKNOWN}; seconds beside times that are no whole numbers.
   */
  static double unitMillis(String head, Cleaning out) {
    double unit = unitMillis(head);
    if (unit == Pace.UNKNOWN) {
      out.problem(1, "times are numbers whose unit cannot be told: untimed");
    }
    return unit;
  }

  private static double unitMillis(String head) {
    Pace pace = new Pace();
    LooseTiming open = null;
    int length = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      LooseTiming next = LooseTiming.in(line);
      if (next != null && !next.whole()) {
        return SECOND;
      } else if (next != null) {
        add(open, length, pace);
        open = next;
        length = next.timing().text().length();
      } else if (!CueNumber.isDigits(line)) {
        length += line.strip().length();
      }
    }
    add(open, length, pace);
    return pace.unitMillis();
  }

  private static void add(@Nullable LooseTiming cue, int length, Pace pace) {
    if (cue != null && cue.timing().isTimed()) {
      pace.add(cue.timing().startMillis() / SECOND, cue.timing().endMillis() / SECOND, length);
    }
  }

  /** Whether no cue of a WebVTT file is well formed, but some can be read loosely. */
  static boolean isLooseWebVtt(String head) {
    boolean loose = false;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.contains(Timing.ARROW) && Timing.webVtt(line) != null) {
        return false;
      }
      loose = loose || LooseTiming.in(line) != null;
    }
    return loose;
  }
}
