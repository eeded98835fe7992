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
  private static final int YEAR_LENGTH = "2024".length();
  private static final int MONTH_LENGTH = "2024-12".length();

  private Days() {}

  /** The first day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> first(String text) {
    try {
      return Optional.of(
          switch (text.length()) {
            case YEAR_LENGTH -> Year.parse(text).atDay(1);
            case MONTH_LENGTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day of what was typed; empty when it is no day, month or year. */
  public static Optional<LocalDate> last(String text) {
    return first(text)
        .map(day ->
            switch (text.length()) {
              case YEAR_LENGTH -> day.plusYears(1).minusDays(1);
              case MONTH_LENGTH -> day.plusMonths(1).minusDays(1);
              default -> day;
            });
  }
}
