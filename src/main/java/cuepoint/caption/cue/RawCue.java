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
    return rows.stream().allMatch(Row::blank);
  }
}
