package cuepoint.caption.format.broadcast;

import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The 15 rows of a caption and the place in them where the next character goes. */
final class Screen {
  static final int ROWS = 15;

  /** A television has 32 columns; text beyond them is kept all the same. */
  private static final int MOST_COLUMNS = 128;

  private final StringBuilder[] rows = new StringBuilder[ROWS];
  private int row = ROWS - 1;
  private int column;

  Screen() {
    Arrays.setAll(rows, i -> new StringBuilder());
  }

  /**
   * Moves to a place.
   *
   * @param toRow from 0, the topmost
   * @param toColumn from 0, the leftmost
   */
  void move(int toRow, int toColumn) {
    row = toRow;
    column = toColumn;
  }

  /** Moves to a column of the same row. */
  void indent(int toColumn) {
    column = toColumn;
  }

  void tab(int columns) {
    column = Math.min(column + columns, MOST_COLUMNS);
  }

  void write(char c) {
    if (column < MOST_COLUMNS) {
      StringBuilder text = rows[row];
      while (text.length() <= column) {
        text.append(' ');
      }
      text.setCharAt(column++, c);
    }
  }

  void backspace() {
    if (column > 0) {
      column--;
      deleteToEnd();
    }
  }

  void deleteToEnd() {
    rows[row].setLength(Math.min(rows[row].length(), column));
  }

  void clear() {
    for (StringBuilder text : rows) {
      text.setLength(0);
    }
  }

  boolean isBlank() {
    return Arrays.stream(rows).allMatch(text -> text.toString().isBlank());
  }

  /** Its rows that show something. */
  List<Row> rows() {
    return Arrays.stream(rows).map(Screen::row).filter(shown -> !shown.blank()).toList();
  }

  private static Row row(StringBuilder text) {
    SpokenRow spoken = new SpokenRow();
    spoken.add(text.toString());
    return spoken.row(Optional.empty(), 0);
  }
}
