package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.List;

/**
 * Compares cues of rolling captions: the upper rows of one were the lower rows of the one before.
 */
final class RollingRows {
  /** A cue follows the one before without a gap, but tools that cut files lose some ms. */
  private static final long NEAR_MILLIS = 100;

  /** Live captions that roll up have gaps where the speaker pauses. */
  private static final long LARGEST_GAP_MILLIS = 3000;

  /** Length of YouTube's cue between two lines, which shows the settled one. */
  private static final long SETTLED_MILLIS = 10;

  private RollingRows() {}

  /**
   * How many rows of a cue the cue before already showed: the most rows at its top that were at the
   * bottom before, in the same order. A row with timed words is being spoken, so it never counts.
   * Between cues with a gap or an overlap, rows moved up only if there is a new one below.
   */
  static int carriedRows(RawCue before, RawCue cue) {
    long gap = cue.startMillis() - before.endMillis();
    boolean follows = cue.startMillis() >= before.startMillis() && gap <= LARGEST_GAP_MILLIS;
    if (!cue.timed() || !before.timed() || !follows) {
      return 0;
    }
    int most = cue.rows().size() - (Math.abs(gap) <= NEAR_MILLIS ? 0 : 1);
    int carried = Math.min(before.rows().size(), most);
    while (carried > 0 && !isCarried(before.rows(), cue.rows(), carried)) {
      carried--;
    }
    return carried > 0 && isRepeated(before, cue, carried) ? carried - 1 : carried;
  }

  /** Whether all rows are alike, so that the last one was rather said again than moved. */
  private static boolean isRepeated(RawCue before, RawCue cue, int carried) {
    boolean all = carried == cue.rows().size() && carried == before.rows().size();
    boolean spoken = !isByRecognition(before, cue) && !isSettled(before);
    String text = cue.rows().getFirst().text();
    return all && spoken && cue.rows().stream().allMatch(row -> row.text().equals(text));
  }

  /** Whether a row moved up. A single row that stays or is repeated proves nothing. */
  static boolean scrolls(RawCue before, RawCue cue) {
    boolean moves = before.rows().size() + cue.rows().size() > 2 || isByRecognition(before, cue);
    return moves && carriedRows(before, cue) > 0;
  }

  /**
   * Whether only YouTube's speech recognition writes such cues, so that a few suffice as evidence.
   */
  static boolean isByRecognition(RawCue before, RawCue cue) {
    return isSettled(cue) || before.wordsTimed() || cue.wordsTimed();
  }

  /** Whether this is YouTube's cue between two lines. */
  static boolean isSettled(RawCue cue) {
    return cue.endMillis() - cue.startMillis() <= SETTLED_MILLIS;
  }

  private static boolean isCarried(List<Row> before, List<Row> rows, int count) {
    for (int i = 0; i < count; i++) {
      Row above = before.get(before.size() - count + i);
      Row row = rows.get(i);
      if (row.wordsTimed() || !row.text().equals(above.text())) {
        return false;
      }
    }
    return true;
  }
}
