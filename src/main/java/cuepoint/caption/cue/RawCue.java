package cuepoint.caption.cue;

import cuepoint.talk.Cue;
import java.util.List;

/**
 * A cue as it is in the file.
 *
 * @param startMillis ms from the start of the video, or {@link Cue#UNTIMED}
 * @param endMillis ms, possibly before the start; {@link Cue#UNTIMED} with the start
 * @param rows its displayed lines, including blank ones
 */
public record RawCue(long startMillis, long endMillis, List<Row> rows) {
  public boolean timed() {
    return startMillis != Cue.UNTIMED;
  }

  public RawCue endingAt(long millis) {
    return new RawCue(startMillis, millis, rows);
  }

  public RawCue showing(List<Row> others) {
    return new RawCue(startMillis, endMillis, others);
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
