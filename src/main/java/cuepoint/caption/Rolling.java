package cuepoint.caption;

import java.util.List;

/** How one cue of rolling captions follows another: its upper rows were the lower rows before. */
final class Rolling {
  /** A cue follows the one before at once; files cut by tools lose some ms. */
  private static final long LARGEST_GAP_MILLIS = 100;

  private Rolling() {}

  /**
   * How many rows of a cue were already shown by the cue before: the most rows at its top that
   * stood at the bottom before, in the same order. A row with timed words is being spoken, and so
   * never one of them.
   */
  static int carriedRows(RawCue before, RawCue cue) {
    if (Math.abs(cue.startMillis() - before.endMillis()) > LARGEST_GAP_MILLIS) {
      return 0;
    }
    int carried = Math.min(before.rows().size(), cue.rows().size());
    while (carried > 0 && !isCarried(before.rows(), cue.rows(), carried)) {
      carried--;
    }
    return carried;
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
