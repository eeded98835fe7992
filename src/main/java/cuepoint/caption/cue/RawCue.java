package cuepoint.caption.cue;

import cuepoint.talk.Cue;
import java.util.List;

/**
 * A cue as it is in the file.
 *
 * @param startMillis ms from the start of the video, or {@link Cue#UNTIMED}
 * @param endMillis ms, possibly before the start; {@link Cue#UNTIMED} with the start
 * @param rows its displayed lines, including blank ones
 * @param line the line of the file in which it begins, from 1; 0 if that is not known
 */
public record RawCue(long startMillis, long endMillis, List<Row> rows, int line) {
  /** A cue of which the line is not known. */
  public RawCue(long startMillis, long endMillis, List<Row> rows) {
    this(startMillis, endMillis, rows, 0);
  }

  public boolean timed() {
    return startMillis != Cue.UNTIMED;
  }

  public RawCue endingAt(long millis) {
    return new RawCue(startMillis, millis, rows, line);
  }

  /** The same cue, and its words, later by so many ms, or earlier if below 0. */
  public RawCue later(long millis) {
    List<Row> later = rows.stream().map(row -> row.later(millis)).toList();
    return new RawCue(startMillis + millis, endMillis + millis, later, line);
  }

  public RawCue inLine(int number) {
    return new RawCue(startMillis, endMillis, rows, number);
  }

  public RawCue untimed() {
    return new RawCue(Cue.UNTIMED, Cue.UNTIMED, rows, line);
  }

  public RawCue showing(List<Row> others) {
    return new RawCue(startMillis, endMillis, others, line);
  }

  /** Whether a row is as long as one can be, so that the rest of it was left out. */
  public boolean isCut() {
    for (Row row : rows) {
      if (row.text().length() >= SpokenRow.MAX_LENGTH) {
        return true;
      }
    }
    return false;
  }

  public boolean blank() {
    for (Row row : rows) {
      if (!row.blank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the time of any word is known. */
  public boolean wordsTimed() {
    for (Row row : rows) {
      if (row.wordsTimed()) {
        return true;
      }
    }
    return false;
  }

  public RawCue withoutBlankRows() {
    for (Row row : rows) {
      if (row.blank()) {
        return showing(rows.stream().filter(shown -> !shown.blank()).toList());
      }
    }
    return this;
  }
}
