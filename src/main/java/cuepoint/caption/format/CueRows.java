package cuepoint.caption.format;

import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a cue while they are read. */
public final class CueRows {
  /** Far more than fit on a screen; the rest becomes one row. */
  private static final int MAX_ROWS = 1000;

  private final List<Row> rows = new ArrayList<>();
  private SpokenRow row = new SpokenRow();
  private Optional<String> speaker = Optional.empty();
  private long start;

  /**
   * @param startMillis when the cue starts, or {@link Timestamps#NONE}: with its first timed word
   */
  public CueRows(long startMillis) {
    start = startMillis;
  }

  /** When the cue starts, or {@link Timestamps#NONE} if that is not known. */
  public long startMillis() {
    return start;
  }

  /**
   * Adds text; that of another speaker is a row of its own.
   *
   * @param millis when it is spoken, or {@link Timestamps#NONE}
   */
  public void add(String text, long millis, Optional<String> by) {
    if (!row.isBlank() && !by.equals(speaker)) {
      breakRow();
    }
    speaker = by;
    start = start == Timestamps.NONE ? millis : start;
    row.add(text, millis);
  }

  /** Ends the row. */
  public void breakRow() {
    if (rows.size() < MAX_ROWS) {
      rows.add(row.row(speaker, start));
      row = new SpokenRow();
    } else {
      row.space();
    }
  }

  /** Whether nothing was added to the row yet. */
  public boolean isRowBlank() {
    return row.isBlank();
  }

  /** How much text was added to the row, in UTF-16 units. */
  public int rowLength() {
    return row.length();
  }

  /** All rows, the last one included. */
  public List<Row> rows() {
    List<Row> all = new ArrayList<>(rows);
    all.add(row.row(speaker, start));
    return all;
  }
}
