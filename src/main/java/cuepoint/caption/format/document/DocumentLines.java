package cuepoint.caption.format.document;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.written.WrittenLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a document. The line that is being written ends where the next begins. */
final class DocumentLines {
  /** As many as are kept of captions, a line, row or cell counting as 40 more. */
  private static final int MOST_CHARACTERS = 16_000_000;

  /** What a line, a row or a cell takes in memory, in characters. */
  private static final int SIZE = 40;

  /** Enough to know how a transcript is laid out. */
  private static final int HEAD_CHARACTERS = 1 << 16;

  private final List<String> lines = new ArrayList<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private long characters;

  void add(String text) {
    characters += text.length();
    if (characters <= MOST_CHARACTERS) {
      line.append(text);
    }
  }

  /** Ends the line, if anything is on it. */
  void end() {
    if (!line.isEmpty()) {
      put(line.toString());
      line.setLength(0);
    }
  }

  /** Ends the paragraph: a blank line, if not in a table. */
  void paragraph() {
    end();
    if (rows.isEmpty() && !lines.isEmpty() && !lines.getLast().isEmpty()) {
      put("");
    }
  }

  private void put(String text) {
    if (!rows.isEmpty()) {
      rows.getFirst().add(text);
    } else if (fits()) {
      lines.add(text);
    }
  }

  void beginRow() {
    end();
    if (fits()) {
      rows.push(new TableRow());
    }
  }

  void beginCell() {
    end();
    if (!rows.isEmpty() && fits()) {
      rows.getFirst().beginCell();
    }
  }

  private boolean fits() {
    characters += SIZE;
    return characters <= MOST_CHARACTERS;
  }

  void endRow() {
    end();
    if (!rows.isEmpty()) {
      rows.pop().lines().forEach(this::put);
    }
    paragraph();
  }

  /** The beginning of the lines. */
  List<String> head() {
    int count = 0;
    for (int length = 0; count < lines.size() && length < HEAD_CHARACTERS; count++) {
      length += lines.get(count).length() + 1;
    }
    return lines.subList(0, count);
  }

  /** Reads them as a written transcript. */
  void read(Cleaning out) {
    while (!rows.isEmpty()) {
      endRow();
    }
    end();
    if (characters > MOST_CHARACTERS) {
      out.problem(1, "more text than one talk can have, the rest is left out");
    }
    WrittenLines written = new WrittenLines(head(), out);
    lines.forEach(line -> written.line(line, 0));
    written.end();
  }
}
