package cuepoint.ingest.layout;

import cuepoint.ingest.layout.Block.Cell;
import cuepoint.ingest.layout.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads the rows of a table; one that only lays out a page is not one. */
final class TableRows {
  private TableRows() {}

  static List<Block> of(Element table) {
    List<Element> rows = table.select("tr").stream().toList();
    if (!table.select("table table, h1, h2, h3, ul").isEmpty() || rows.size() < 2) {
      return table.select("td, th").stream()
          .filter(cell -> cell.select("td, th").size() == 1)
          .flatMap(cell -> Blocks.of(cell).stream())
          .toList();
    }
    List<String> heads = heads(rows.getFirst());
    List<Block> blocks = new ArrayList<>();
    for (Element row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        String head = cells.size() < heads.size() ? heads.get(cells.size()) : "";
        cells.add(new Cell(head, LineReader.read(cell)));
      }
      blocks.add(new Block(Kind.ROW, LineReader.read(row), cells));
    }
    return blocks;
  }

  /** The texts of the first row, if no talk is in it. */
  private static List<String> heads(Element row) {
    return Stream.of(row)
        .filter(first -> LineReader.read(first).videos().isEmpty())
        .flatMap(first -> first.select("> td, > th").stream())
        .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
        .toList();
  }
}
