package cuepoint.caption.format.table;

import java.util.ArrayList;
import java.util.List;

/** The fields of a record (RFC 4180, with any separator; tabs divide fields without quotes). */
final class SeparatedLine {
  private static final char QUOTE = '"';

  private SeparatedLine() {}

  /**
   * Divides a record.
   *
   * @param most how many fields there are; separators in the last one belong to it
   */
  static List<String> fields(String record, char separator, int most) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at <= record.length()) {
      boolean quoted = separator != '\t' && at < record.length() && record.charAt(at) == QUOTE;
      int end = quoted ? quotedEnd(record, at) : record.indexOf(separator, at);
      boolean last = end < 0 || fields.size() + 1 >= most;
      String field = record.substring(at, last ? record.length() : end);
      fields.add(quoted ? unquoted(field) : field);
      at = last ? record.length() + 1 : end + 1;
    }
    return fields;
  }

  /** Where the separator behind a quoted field is; -1 if it is the last. */
  private static int quotedEnd(String record, int from) {
    int at = from + 1;
    while (at < record.length()) {
      boolean quote = record.charAt(at) == QUOTE;
      boolean doubled = quote && at + 1 < record.length() && record.charAt(at + 1) == QUOTE;
      if (quote && !doubled) {
        return at + 1 < record.length() ? at + 1 : -1;
      }
      at += doubled ? 2 : 1;
    }
    return -1;
  }

  private static String unquoted(String field) {
    String text = field.strip();
    boolean closed = text.length() > 1 && text.charAt(text.length() - 1) == QUOTE;
    return text.substring(1, closed ? text.length() - 1 : text.length()).replace("\"\"", "\"");
  }
}
