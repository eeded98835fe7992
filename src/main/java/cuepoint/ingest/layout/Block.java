package cuepoint.ingest.layout;

import java.util.List;

/**
 * A part of a post that stands on lines of its own.
 *
 * @param kind what it is
 * @param line its text
 * @param cells of a row of a table: its cells, as many as the table has columns
 */
public record Block(Kind kind, Line line, List<Cell> cells) {
  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    /** Ends a section without beginning one that has a heading. */
    BORDER
  }

  /**
   * A cell of a table.
   *
   * @param column the text of its column's head, in lower case; empty if there is none
   */
  public record Cell(String column, Line line) {}

  Block(Kind kind, Line line) {
    this(kind, line, List.of());
  }

  public static Block heading(Line line) {
    return new Block(Kind.HEADING, line);
  }

  public static Block border() {
    return new Block(Kind.BORDER, new Line("", List.of()));
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
