package cuepoint.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days for people, in English. */
public final class DayText {
  private static final DateTimeFormatter DAY = form("d MMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = form("d MMM");

  private DayText() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A day: {@code 11 Dec 2024}. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * Several days: {@code 11–12 Dec 2024}, {@code 30 Nov – 2 Dec 2024}.
   *
   * @param last inclusive
   */
  public static String of(LocalDate first, LocalDate last) {
    if (!last.isAfter(first)) {
      return of(first);
    }
    if (first.getYear() != last.getYear()) {
      return of(first) + " – " + of(last);
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + of(last)
        : DAY_OF_YEAR.format(first) + " – " + of(last);
  }
}
