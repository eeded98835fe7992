package cuepoint.caption.format.table;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a transcript, counted from 0; -1 for those that are not there.
 *
 * @param start when the text is said
 * @param end when it ends
 * @param duration how long it takes
 * @param speaker who says it
 * @param text what is said
 * @param unitMillis the unit of times that are numbers, if a heading names it
 */
public record Columns(
    int start, int end, int duration, int speaker, int text, Optional<Integer> unitMillis) {

  /** The columns with these headings; empty if there is no text, or nothing says when. */
  public static Optional<Columns> of(List<String> headings) {
    int start = index(headings, ColumnName.START);
    int time = start < 0 ? index(headings, ColumnName.TIME) : start;
    int text = index(headings, ColumnName.TEXT);
    if (time < 0 || text < 0) {
      return Optional.empty();
    }
    ColumnName kind = start < 0 ? ColumnName.TIME : ColumnName.START;
    return Optional.of(
        new Columns(
            time,
            index(headings, ColumnName.END),
            index(headings, ColumnName.DURATION),
            index(headings, ColumnName.SPEAKER),
            text,
            kind.unitMillis(headings.get(time))));
  }

  private static int index(List<String> headings, ColumnName name) {
    for (int i = 0; i < headings.size(); i++) {
      if (name.is(headings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What a row holds in a column; empty if nothing. */
  static String cell(List<String> row, int column) {
    return column < 0 || column >= row.size() || row.get(column) == null
        ? ""
        : row.get(column).strip();
  }
}
