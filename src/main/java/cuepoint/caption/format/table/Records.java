package cuepoint.caption.format.table;

import cuepoint.caption.text.Lines;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A cursor over the records of a table: lines, and lines that a quoted field joins. */
final class Records {
  /** A quotation mark that is never closed must not swallow the file. */
  private static final int MOST_LINES = 100;

  private final Lines lines;
  private final Columns columns;

  Records(Lines lines, Columns columns) {
    this.lines = lines;
    this.columns = columns;
  }

  Lines lines() {
    return lines;
  }

  /** The next record; null at the end of the file. */
  @Nullable String next() throws IOException {
    String line = lines.next();
    if (line == null || !columns.isQuoted() || isClosed(line)) {
      return line;
    }
    StringBuilder record = new StringBuilder(line);
    for (int i = 1; i < MOST_LINES && !isClosed(record); i++) {
      String more = lines.next();
      if (more == null) {
        break;
      }
      record.append(' ').append(more);
    }
    return record.toString();
  }

  private static boolean isClosed(CharSequence record) {
    return record.chars().filter(c -> c == '"').count() % 2 == 0;
  }
}
