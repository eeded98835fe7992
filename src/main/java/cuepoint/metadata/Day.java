package cuepoint.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them, where only one day can be meant. */
public final class Day {
  private static final int MAX_CHARS = 60;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d\\d)(\\d\\d))(?:[T ].*)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:[, ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|\\.)? (\\p{L}+)[.,]? (\\d{4})\\b.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+, )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Day() {}

  /**
   * The day of {@code 2024-12-11} or {@code 20241211}, perhaps with a time; {@code 2024/12/11};
   * {@code December 11, 2024}; {@code 11 Dec 2024}; {@code 13.12.2024} or {@code 12/13/2024}, but
   * not {@code 11.12.2024}, which may be of November; or of a Unix time in seconds or ms, in UTC. A
   * time zone does not change the day that is written.
   */
  public static Optional<LocalDate> of(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      return yearFirst(plain)
          .or(() -> epoch(plain))
          .or(() -> numbers(plain))
          .or(() -> named(DAY_FIRST.matcher(plain), 1, 2))
          .or(() -> named(MONTH_FIRST.matcher(plain), 2, 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher day = YEAR_FIRST.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = day.group(2) == null ? 5 : 3;
    return Optional.of(LocalDate.of(number(day, 1), number(day, month), number(day, month + 1)));
  }

  private static Optional<LocalDate> epoch(String text) {
    Matcher time = EPOCH.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    Instant instant =
        time.group(1) == null
            ? Instant.ofEpochMilli(Long.parseLong(time.group(2)))
            : Instant.ofEpochSecond(Long.parseLong(time.group(1)));
    return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** Day and month, in the order that is possible; empty where both are. */
  private static Optional<LocalDate> numbers(String text) {
    Matcher day = NUMBERS.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    int one = number(day, 1);
    int other = number(day, 3);
    boolean clear = one > 12 || other > 12 || one == other;
    return clear
        ? Optional.of(LocalDate.of(number(day, 4), Math.min(one, other), Math.max(one, other)))
        : Optional.empty();
  }

  private static Optional<LocalDate> named(Matcher day, int dayGroup, int monthGroup) {
    if (!day.matches()) {
      return Optional.empty();
    }
    String name = day.group(monthGroup).toLowerCase(Locale.ROOT);
    List<String> months =
        MONTHS.stream().filter(month -> name.length() > 2 && month.startsWith(name)).toList();
    return months.size() == 1
        ? Optional.of(
            LocalDate.of(
                number(day, 3), 1 + MONTHS.indexOf(months.getFirst()), number(day, dayGroup)))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
