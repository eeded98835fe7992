package cuepoint.ingest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cursor over the rows of a table (RFC 4180, with any separator). A quotation mark closes a cell
 * only before a separator or the end of a line; where none does, it is a letter.
 */
final class SeparatedText {
  private static final char QUOTE = '"';

  /** More characters than a cell has; a quotation mark that is never closed ends no later. */
  private static final int LONGEST_CELL = 1 << 17;

  /** After so many quotation marks that are never closed, the others are letters as well. */
  private static final int MOST_BROKEN = 20;

  private static final int MOST_CELLS = 500;

  /**
   * A row.
   *
   * @param line the line on which it begins, from 1
   * @param cells without white space around them; line breaks in them are {@code \n}
   */
  record Row(int line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  private final String text;
  private final char separator;
  private final List<Integer> broken = new ArrayList<>();
  private int at;
  private int line = 1;

  SeparatedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The next row that is not blank. */
  Optional<Row> next() {
    while (at < text.length()) {
      Row row = row();
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The lines of quotation marks that are never closed, so far. */
  List<Integer> broken() {
    return List.copyOf(broken);
  }

  private Row row() {
    int first = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      String cell = cell();
      if (cells.size() < MOST_CELLS) {
        cells.add(cell);
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    endLine();
    return new Row(first, cells);
  }

  private void endLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }

  private String cell() {
    int start = skipSpaces(at);
    if (start < text.length() && text.charAt(start) == QUOTE && broken.size() < MOST_BROKEN) {
      int end = quotedEnd(start);
      if (end >= 0) {
        at = skipSpaces(end + 1);
        String inside = text.substring(start + 1, end).replace("\r\n", "\n").replace('\r', '\n');
        line += (int) inside.chars().filter(c -> c == '\n').count();
        return inside.replace("\"\"", "\"").strip();
      }
      broken.add(line);
    }
    at = plainEnd(start);
    return text.substring(start, at).strip();
  }

  private int skipSpaces(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return to;
  }

  private int plainEnd(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != separator && !isLineEnd(to)) {
      to++;
    }
    return to;
  }

  private boolean isLineEnd(int index) {
    return text.charAt(index) == '\n' || text.charAt(index) == '\r';
  }

  /** Where the closing quotation mark is; -1 if there is none. No cell has a tab that divides. */
  private int quotedEnd(int start) {
    int end = Math.min(text.length(), start + LONGEST_CELL);
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t' && separator == '\t') {
        return -1;
      }
      if (c != QUOTE) {
        continue;
      }
      if (closes(i + 1)) {
        return i;
      }
      if (i + 1 < end && text.charAt(i + 1) == QUOTE) {
        i++;
      } else if (opens(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a quotation mark begins a cell, so that the one before it was none. */
  private boolean opens(int quote) {
    return text.charAt(quote - 1) == separator || isLineEnd(quote - 1);
  }

  private boolean closes(int behind) {
    int next = skipSpaces(behind);
    return next >= text.length() || text.charAt(next) == separator || isLineEnd(next);
  }
}
