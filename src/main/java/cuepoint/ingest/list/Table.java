package cuepoint.ingest.list;

import cuepoint.ingest.list.SeparatedText.Row;
import cuepoint.metadata.VideoFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of talks: where its columns are, and its rows.
 *
 * @param columns the places of the columns that are known, from 0; several may mean the same
 * @param headings of all columns; none if its first row is a talk
 * @param rows those below the headings
 * @param broken the lines of quotation marks that are never closed
 */
record Table(
    Map<Column, List<Integer>> columns,
    List<String> headings,
    List<Row> rows,
    List<Integer> broken) {
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

  /** The title of a table, notes and the like may come before its headings. */
  private static final int MOST_BEFORE_HEADINGS = 10;

  /** What names a talk; without it, a table is of something else. */
  private static final Set<Column> TELLING = Set.of(Column.TITLE, Column.VIDEO, Column.VIDEO_ID);

  /** The headings of a table, if a text is divided by a separator. */
  private record Head(
      char separator, int rows, Map<Column, List<Integer>> columns, List<String> names) {
    static final Head NONE = new Head(',', 0, Map.of(), List.of());
  }

  /**
   * Reads a table.
   *
   * @param mostRows how many rows are kept
   * @return empty if no heading says where titles or videos are, and no column has videos
   */
  static Optional<Table> of(String text, int mostRows) {
    Head best = Head.NONE;
    for (char separator : SEPARATORS) {
      Head head = head(text, separator);
      best = head.columns().size() > best.columns().size() ? head : best;
    }
    return best.columns().isEmpty() ? Optional.empty() : Optional.of(read(text, best, mostRows));
  }

  private static Table read(String text, Head head, int mostRows) {
    SeparatedText cells = new SeparatedText(text, head.separator());
    for (int i = 0; i < head.rows(); i++) {
      cells.next();
    }
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = cells.next();
        row.isPresent() && rows.size() < mostRows;
        row = cells.next()) {
      rows.add(row.get());
    }
    return new Table(head.columns(), head.names(), rows, cells.broken());
  }

  private static Head head(String text, char separator) {
    SeparatedText cells = new SeparatedText(text, separator);
    Head best = Head.NONE;
    List<Row> first = new ArrayList<>();
    for (int i = 1; i <= MOST_BEFORE_HEADINGS; i++) {
      Optional<Row> row = cells.next();
      if (row.isPresent()) {
        first.add(row.get());
        Map<Column, List<Integer>> columns = columns(row.get().cells());
        if (columns.size() > best.columns().size()) {
          best = new Head(separator, i, columns, row.get().cells());
        }
      }
    }
    return best.rows() > 0 ? best : withoutHeadings(separator, first);
  }

  /** What the cells of a row mean as headings; empty if none names talks. */
  private static Map<Column, List<Integer>> columns(List<String> cells) {
    Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      Column.of(cells.get(i))
          .ifPresent(one -> columns.computeIfAbsent(one, key -> new ArrayList<>()).add(place));
    }
    if (!columns.containsKey(Column.TITLE) && columns.containsKey(Column.NAME)) {
      boolean others = columns.size() > 1;
      List<Integer> names = columns.remove(Column.NAME);
      if (others) {
        columns.put(Column.TITLE, names);
      }
    }
    boolean addresses = columns.containsKey(Column.ADDRESS);
    return addresses || TELLING.stream().anyMatch(columns::containsKey) ? columns : Map.of();
  }

  /** A table whose first row is a talk already: of its columns, that of videos is certain. */
  private static Head withoutHeadings(char separator, List<Row> rows) {
    List<Integer> videos =
        rows.stream()
            .flatMap(row ->
                IntStream.range(0, row.cells().size())
                    .filter(i -> VideoFields.isPlayed(row.cells().get(i)))
                    .boxed())
            .distinct()
            .toList();
    return videos.isEmpty()
        ? Head.NONE
        : new Head(separator, 0, Map.of(Column.VIDEO, videos), List.of());
  }

  /** The headings that say nothing. */
  List<String> unknown() {
    Set<Integer> known =
        columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    return IntStream.range(0, headings.size())
        .filter(i -> !known.contains(i) && !headings.get(i).isEmpty())
        .mapToObj(headings::get)
        .toList();
  }

  /** The first heading that means a column; empty if none does. */
  String heading(Column column) {
    return places(column).stream().findFirst().map(headings::get).orElse("");
  }

  /** What the columns of a row have, without empty cells. */
  Stream<String> cells(Row row, Column column) {
    return places(column).stream()
        .filter(place -> place < row.cells().size())
        .map(row.cells()::get)
        .filter(cell -> !cell.isEmpty());
  }

  /** The first of these. */
  Optional<String> cell(Row row, Column column) {
    return cells(row, column).findFirst();
  }

  private List<Integer> places(Column column) {
    return columns.getOrDefault(column, List.of());
  }
}
