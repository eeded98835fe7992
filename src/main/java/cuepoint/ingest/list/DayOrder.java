package cuepoint.ingest.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the days of a column begin with the day or with the month. One of them may tell: {@code
 * 13/12/2024}. Else the order counts in which all are of one conference.
 *
 * @param dayFirst empty where nothing tells
 * @param certain whether one of the days can be read in this order only
 */
record DayOrder(Optional<Boolean> dayFirst, boolean certain) {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[,T ].*)?", Pattern.DOTALL);

  /** More days than a conference has, and fewer than lie between the firsts of two months. */
  private static final int CONFERENCE_DAYS = 20;

  static DayOrder of(Collection<String> values) {
    List<Matcher> days = values.stream().map(NUMBERS::matcher).filter(Matcher::matches).toList();
    boolean first = days.stream().anyMatch(day -> number(day, 1) > 12);
    boolean second = days.stream().anyMatch(day -> number(day, 3) > 12);
    if (first != second) {
      return new DayOrder(Optional.of(first), true);
    }
    boolean dayFirst = !first && isConference(days, true);
    boolean monthFirst = !first && isConference(days, false);
    return dayFirst == monthFirst
        ? new DayOrder(Optional.empty(), false)
        : new DayOrder(Optional.of(dayFirst), false);
  }

  private static boolean isConference(List<Matcher> days, boolean dayFirst) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    for (Matcher day : days) {
      date(day, dayFirst).ifPresent(dates::add);
    }
    return dates.size() > 1
        && ChronoUnit.DAYS.between(dates.first(), dates.last()) <= CONFERENCE_DAYS;
  }

  /** Whether a day may be read in two orders. */
  static boolean isAmbiguous(String value) {
    Matcher day = NUMBERS.matcher(value);
    return day.matches()
        && number(day, 1) <= 12
        && number(day, 3) <= 12
        && number(day, 1) != number(day, 3);
  }

  /** A day of the column as {@code 2024-12-11}; as it is where the order does not help. */
  String read(String value) {
    Matcher day = NUMBERS.matcher(value);
    if (dayFirst.isEmpty() || !day.matches()) {
      return value;
    }
    return date(day, dayFirst.get()).map(LocalDate::toString).orElse(value);
  }

  private static Optional<LocalDate> date(Matcher day, boolean dayFirst) {
    int year = number(day, 4);
    try {
      return Optional.of(
          LocalDate.of(
              year < 100 ? 2000 + year : year,
              number(day, dayFirst ? 3 : 1),
              number(day, dayFirst ? 1 : 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
