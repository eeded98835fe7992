package cuepoint.caption.format.table;

import java.util.List;
import java.util.Optional;

/**
 * How a table is written in a file.
 *
 * @param separator between the fields
 * @param width how many columns there are
 * @param columns which of them hold what
 * @param headings how many lines come before its rows
 */
record Table(char separator, int width, Columns columns, int headings) {
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

  /** Excel names the separator in the first line. */
  private static final String EXCEL = "sep=";

  private static final int MOST_FIRST_ROWS = 100;

  /** The table that begins like this; empty if its columns are not those of a transcript. */
  static Optional<Table> of(String head) {
    List<String> lines = head.lines().limit(2).toList();
    int first = !lines.isEmpty() && lines.getFirst().startsWith(EXCEL) ? 1 : 0;
    return lines.size() <= first ? Optional.empty() : of(lines.get(first), first + 1);
  }

  private static Optional<Table> of(String headings, int lines) {
    for (char separator : SEPARATORS) {
      List<String> cells = SeparatedLine.fields(headings, separator, Integer.MAX_VALUE);
      Optional<Columns> columns = cells.size() > 1 ? Columns.of(cells) : Optional.empty();
      if (columns.isPresent()) {
        return Optional.of(new Table(separator, cells.size(), columns.get(), lines));
      }
    }
    return Optional.empty();
  }

  /** Whether fields may be quoted; those of tabs are not. */
  boolean quoted() {
    return separator != '\t';
  }

  /** The fields of a record; separators in the last column are text. */
  List<String> fields(String record) {
    return SeparatedLine.fields(record, separator, width);
  }

  /** The first rows. */
  List<List<String>> firstRows(String head) {
    List<String> lines = head.lines().skip(headings).limit(MOST_FIRST_ROWS).toList();
    return Records.of(lines, quoted()).stream()
        .filter(record -> !record.isBlank())
        .map(this::fields)
        .toList();
  }
}
