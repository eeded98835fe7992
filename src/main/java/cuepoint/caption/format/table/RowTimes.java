package cuepoint.caption.format.table;

import cuepoint.caption.format.written.TimeText;
import cuepoint.talk.Cue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the times of a table are.
 *
 * @param unitMillis the unit of numbers in ms, or {@link NumberUnit#UNKNOWN}
 */
record RowTimes(int unitMillis) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,12})?");
  private static final Pattern TIME =
      Pattern.compile("(?:%s|%s)".formatted(TimeText.CLOCK, TimeText.UNITS));

  /** A table whose times begin later is a log or a schedule. */
  private static final long LATEST_FIRST_HOUR = 3_600_000;

  private static final long LATEST_FIRST_MINUTE = 6 * 60_000;

  /** More than a recording has, whatever the unit. */
  private static final double LONGEST_MILLIS = 24 * 3_600_000;

  /** Judged by the first rows of a table. */
  static RowTimes of(Columns columns, List<List<String>> rows) {
    return new RowTimes(columns.unitMillis().orElseGet(() -> unit(columns, rows)));
  }

  /** Whether the first of these rows with a time says when in the recording it is. */
  static boolean areOfRecording(Columns columns, List<List<String>> rows) {
    return rows.stream()
        .map(row -> Columns.cell(row, columns.start()))
        .filter(time -> !time.isEmpty())
        .findFirst()
        .filter(RowTimes::isOfRecording)
        .isPresent();
  }

  private static boolean isOfRecording(String time) {
    if (isNumber(time)) {
      return number(time) < LONGEST_MILLIS;
    }
    boolean hours = time.indexOf(':') < 0 || TimeText.hasHours(time);
    return TIME.matcher(time).matches()
        && TimeText.millis(time) < (hours ? LATEST_FIRST_HOUR : LATEST_FIRST_MINUTE);
  }

  private static int unit(Columns columns, List<List<String>> rows) {
    List<Double> starts = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    long letters = 0;
    for (List<String> row : rows) {
      String start = Columns.cell(row, columns.start());
      String end = Columns.cell(row, columns.end());
      if (isNumber(start)) {
        starts.add(number(start));
        ends.add(isNumber(end) ? number(end) : number(start));
        letters += Columns.cell(row, columns.text()).length();
      }
    }
    return starts.isEmpty() ? NumberUnit.UNKNOWN : NumberUnit.of(with(starts, ends), letters);
  }

  private static List<Double> with(List<Double> starts, List<Double> ends) {
    starts.add(ends.getLast());
    return starts;
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** A time in ms, rounded down; {@link Cue#UNTIMED} if it is not known. */
  long millis(String time) {
    if (isNumber(time)) {
      BigDecimal units = new BigDecimal(time.replace(',', '.'));
      BigDecimal millis = units.multiply(BigDecimal.valueOf(unitMillis));
      return unitMillis == NumberUnit.UNKNOWN
          ? Cue.UNTIMED
          : millis.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
    return TIME.matcher(time).matches() ? TimeText.millis(time) : Cue.UNTIMED;
  }

  static boolean isNumber(String time) {
    return NUMBER.matcher(time).matches();
  }
}
