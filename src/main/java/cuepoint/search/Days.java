package cuepoint.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days as they are typed into a filter, as of ISO 8601: a day, a month or a year, {@code
 * 2024-12-11}, {@code 2024-12}, {@code 2024}, or from one to another, {@code 2015..2018}.
 */
public final class Days {
  private static final String TO = "..";

  private Days() {}

  /** The first day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> first(String text) {
    int to = text.indexOf(TO);
    return span(to < 0 ? text : text.substring(0, to)).map(Span::first);
  }

  /** The last day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> last(String text) {
    int to = text.indexOf(TO);
    return span(to < 0 ? text : text.substring(to + TO.length())).map(Span::last);
  }

  private record Span(LocalDate first, LocalDate last) {}

  private static Optional<Span> span(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(year(Year.parse(text)));
        case 7 -> Optional.of(month(YearMonth.parse(text)));
        case 10 -> Optional.of(day(LocalDate.parse(text)));
        default -> Optional.empty();
      };
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
