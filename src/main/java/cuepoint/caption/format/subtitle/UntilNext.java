package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.ArrayList;
import java.util.List;

/** Passes on cues, of which those without an end last until the next. */
final class UntilNext {
  private static final long LAST_MILLIS = 5000;

  /** Far more than a cue has: a file that repeats one time must not fill the memory. */
  private static final int MOST_ROWS = 1000;

  private final Cleaning out;
  private final List<Row> rows = new ArrayList<>(2);
  private long startMillis;
  private int line;
  private int firstLine;

  UntilNext(Cleaning out) {
    this.out = out;
  }

  /** What follows is in this line of the file, from 1. */
  void at(int number) {
    line = number;
  }

  /** Rows of a text that begins now, in ms; those without words only end the text before. */
  void rows(long millis, List<Row> shown) {
    shown.forEach(row -> row(millis, row));
  }

  /** A row of such a text. */
  void row(long millis, Row row) {
    if (millis != startMillis || rows.size() == MOST_ROWS) {
      pass(millis);
      startMillis = millis;
    }
    if (!row.blank()) {
      firstLine = rows.isEmpty() ? line : firstLine;
      rows.add(row);
    }
  }

  /** A cue with an end of its own, in ms. */
  void cue(long start, long end, List<Row> shown) {
    pass(start);
    out.cue(new RawCue(start, end, shown, line));
  }

  /** Passes on the last text. */
  void end() {
    pass(startMillis + LAST_MILLIS);
  }

  private void pass(long endMillis) {
    if (!rows.isEmpty()) {
      out.cue(new RawCue(startMillis, endMillis, List.copyOf(rows), firstLine));
      rows.clear();
    }
  }
}
