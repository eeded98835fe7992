package cuepoint.caption.format.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a table holds what.
 *
 * @param separator the character between fields
 * @param names the names of the columns, in small letters without other characters
 */
record Columns(char separator, List<String> names) {
  private static final String UNIT = "(ms|milliseconds|millis|s|sec|secs|seconds)?";
  private static final Pattern START = Pattern.compile("(?:start|begin)(?:time)?" + UNIT);
  private static final Pattern END = Pattern.compile("(?:end|stop)(?:time)?" + UNIT);
  private static final Pattern TEXT = Pattern.compile("text|transcript|transcription|sentence");
  private static final Pattern SPEAKER = Pattern.compile("speaker(?:id|label|name)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,12})?");

  /** The columns that a first line names; empty if they are not those of a timed table. */
  static Optional<Columns> of(String header) {
    for (char separator : new char[] {'\t', ',', ';'}) {
      List<String> names =
          SeparatedLine.fields(header, separator, Integer.MAX_VALUE).stream()
              .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
              .toList();
      Columns columns = new Columns(separator, names);
      if (columns.has(START) && columns.has(END) && columns.has(TEXT)) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
  }

  private boolean has(Pattern name) {
    return index(name) >= 0;
  }

  private int index(Pattern name) {
    for (int i = 0; i < names.size(); i++) {
      if (name.matcher(names.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether fields may be quoted; those of tabs are not. */
  boolean isQuoted() {
    return separator != '\t';
  }

  /** The unit that the header gives; empty if it gives none. */
  Optional<TimeUnit> unit() {
    Matcher start = START.matcher(names.get(index(START)));
    return start.matches() && start.group(1) != null
        ? Optional.of(start.group(1).startsWith("m") ? TimeUnit.MILLISECONDS : TimeUnit.SECONDS)
        : Optional.empty();
  }

  /** The fields of a record; separators in the last column are text. */
  List<String> fields(String line) {
    return SeparatedLine.fields(line, separator, names.size());
  }

  /** When it begins, in thousandths of the unit; empty if there is no number. */
  OptionalLong start(List<String> fields) {
    return thousandths(field(fields, START));
  }

  /** When it ends, in thousandths of the unit; empty if there is no number. */
  OptionalLong end(List<String> fields) {
    return thousandths(field(fields, END));
  }

  String text(List<String> fields) {
    return field(fields, TEXT);
  }

  Optional<String> speaker(List<String> fields) {
    return Optional.of(field(fields, SPEAKER).strip()).filter(name -> !name.isEmpty());
  }

  private String field(List<String> fields, Pattern name) {
    int index = index(name);
    return index < 0 || index >= fields.size() ? "" : fields.get(index);
  }

  private static OptionalLong thousandths(String field) {
    String number = field.strip().replace(',', '.');
    if (!NUMBER.matcher(number).matches()) {
      return OptionalLong.empty();
    }
    BigDecimal thousandths = new BigDecimal(number).movePointRight(3);
    return OptionalLong.of(thousandths.setScale(0, RoundingMode.FLOOR).longValueExact());
  }
}
