package cuepoint.caption.format.written;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines that transcription tools write above and below the turns: a title, a date and a length,
 * keywords, a list of speakers, by whom it was transcribed. Built from samples.
 */
final class ToolLines {
  /** Most lines above the first turn in which they are looked for. */
  private static final int MOST_ABOVE = 40;

  private static final Pattern HEADING_OF_LIST =
      Pattern.compile("SUMMARY KEYWORDS|SPEAKERS|Attendees");

  /** Teams writes the title, the day and the length above it. */
  private static final Pattern BEGIN_OF_TURNS = Pattern.compile(".{1,80} started transcription");

  private static final Pattern DATE_AND_LENGTH =
      Pattern.compile(
          "[^•·\\d]{0,30}\\d{1,2}\\b[^•·]{1,20}\\b20\\d\\d\\b[^•·]{0,20} [•·] (?:"
              + TimeText.CLOCK
              + ")");
  private final List<WrittenLine> held = new ArrayList<>();
  private final boolean known;
  private boolean begun;
  private int leftOut;

  /**
   * Looks for them.
   *
   * @param known whether the turns are known by their times or speakers; else all is text
   */
  ToolLines(boolean known) {
    this.known = known;
  }

  /**
   * The lines that are known to be none of them after another line was read.
   *
   * @param mark whether a turn begins with it
   */
  List<WrittenLine> after(WrittenLine line, Predicate<WrittenLine> mark) {
    if (!known) {
      return List.of(line);
    }
    if (begun ? mayBeBelow(line) : isAbove(line, mark)) {
      held.add(line);
      return List.of();
    }
    List<WrittenLine> lines = new ArrayList<>(begun ? held : withoutThoseAbove());
    lines.add(line);
    held.clear();
    begun = true;
    return lines;
  }

  private boolean mayBeBelow(WrittenLine line) {
    return isCredit(line) || (line.blank() && !held.isEmpty());
  }

  private boolean isAbove(WrittenLine line, Predicate<WrittenLine> mark) {
    boolean ofTool = isDateAndLength(line) || isCredit(line);
    return held.size() < MOST_ABOVE && (ofTool || !mark.test(line));
  }

  /** {@code Tue, Apr 23, 2024 9:49AM • 34:11}: the length is not the time of a turn. */
  static boolean isDateAndLength(WrittenLine line) {
    return DATE_AND_LENGTH.matcher(line.text()).matches();
  }

  /** The rest; what is held below the last turn was written by tools. */
  List<WrittenLine> end() {
    if (!begun) {
      return withoutThoseAbove();
    }
    leftOut += (int) held.stream().filter(line -> !line.blank()).count();
    return List.of();
  }

  /** How many lines with text were left out. */
  int leftOut() {
    return leftOut;
  }

  private List<WrittenLine> withoutThoseAbove() {
    List<WrittenLine> lines = held.stream().filter(line -> !line.blank()).toList();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (HEADING_OF_LIST.matcher(lines.get(i).text()).matches()) {
        end = i + 2;
      } else if (isDateAndLength(lines.get(i))
          || BEGIN_OF_TURNS.matcher(lines.get(i).text()).matches()) {
        end = i + 1;
      }
    }
    List<WrittenLine> rest = new ArrayList<>();
    int texts = 0;
    for (WrittenLine line : held) {
      boolean above = line.blank() ? texts < end : texts++ < end || isCredit(line);
      if (!above) {
        rest.add(line);
      } else if (!line.blank()) {
        leftOut++;
      }
    }
    return rest;
  }

  private static boolean isCredit(WrittenLine line) {
    return Credit.is(line.text());
  }
}
