package cuepoint.caption.format.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over the records of a table: lines, and lines that a quoted field joins. */
final class Records {
  /** A quotation mark that is never closed must not swallow the file. */
  private static final int MOST_LINES = 100;

  private final Source lines;
  private final boolean quoted;

  /** Where lines come from. */
  interface Source {
    /** The next line; null at the end. */
    @Nullable String next() throws IOException;
  }

  Records(Source lines, boolean quoted) {
    this.lines = lines;
    this.quoted = quoted;
  }

  /** The next record; null at the end of the file. */
  @Nullable String next() throws IOException {
    String line = lines.next();
    if (line == null || !quoted || isClosed(line)) {
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

  /** All the records of lines. */
  static List<String> of(List<String> lines, boolean quoted) {
    Iterator<String> all = lines.iterator();
    Records records = new Records(() -> all.hasNext() ? all.next() : null, quoted);
    List<String> found = new ArrayList<>();
    try {
      for (String record = records.next(); record != null; record = records.next()) {
        found.add(record);
      }
    } catch (IOException e) {
      throw new IllegalStateException("lines in memory are always read", e);
    }
    return found;
  }

  private static boolean isClosed(CharSequence record) {
    return record.chars().filter(c -> c == '"').count() % 2 == 0;
  }
}
