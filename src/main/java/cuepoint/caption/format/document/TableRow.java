package cuepoint.caption.format.document;

import cuepoint.caption.format.table.Columns;
import java.util.ArrayList;
import java.util.List;

/** A row of a table in a document: its cells, each of lines. */
final class TableRow {
  private final List<List<String>> cells = new ArrayList<>();

  void beginCell() {
    cells.add(new ArrayList<>());
  }

  void add(String line) {
    if (cells.isEmpty()) {
      beginCell();
    }
    if (!line.isBlank()) {
      cells.getLast().add(line);
    }
  }

  /**
   * The row as lines: one with tabs, if its cells have a line each, except that the last may have
   * more; none, if it holds the names of the columns.
   */
  List<String> lines() {
    List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    List<String> all = filled.stream().flatMap(List::stream).toList();
    boolean row =
        filled.size() > 1
            && filled.subList(0, filled.size() - 1).stream().allMatch(cell -> cell.size() == 1);
    if (!row) {
      return all;
    }
    if (Columns.of(all).isPresent()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", all.subList(0, filled.size())));
    lines.addAll(all.subList(filled.size(), all.size()));
    return lines;
  }
}
