package cuepoint.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days as they are typed into a filter, as of ISO 8601: a day, a month or a year, {@code
 * 2024-12-11}, {@code 2024-12}, {@code 2024}.
 */
public final class Days {
  private Days() {}

  /** The first day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> first(String text) {
    return span(text).map(Span::first);
  }

  /** The last day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> last(String text) {
    return span(text).map(Span::last);
  }

  private record Span(LocalDate first, LocalDate last) {}

  private static Optional<Span> span(String text) {
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            default -> day(LocalDate.parse(text));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Span year(Year year) {
    return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static Span month(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth());
  }

  private static Span day(LocalDate day) {
    return new Span(day, day);
  }
}
