package cuepoint.collection.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day in a name, as people, Zoom, Teams, Google Meet and yt-dlp write it. */
public final class NamedDay {
  /** {@code 2024-03-05}, {@code 20240305_100000}, {@code GMT20240305-100000}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}]|\\d[-._ ])(?:GMT)?(?<year>(?:19|20)\\d\\d)(?<sign>[-._ ]?)"
              + "(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d)(?=T\\d|[^\\p{L}\\p{N}]|$)");

  /** {@code 25.03.2024}: the month is never first where people write full stops. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}]|\\d[-._ ])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\."
              + "(?<year>(?:19|20)\\d\\d)(?=[^\\p{L}\\p{N}]|$)");

  private NamedDay() {}

  /** The only day in a name; empty if there are several. */
  public static Optional<LocalDate> in(String name) {
    Set<LocalDate> days =
        Stream.of(YEAR_FIRST, DAY_FIRST)
            .flatMap(form -> form.matcher(name).results())
            .flatMap(found -> day(found).stream())
            .collect(Collectors.toSet());
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private static Optional<LocalDate> day(MatchResult found) {
    try {
      return Optional.of(
          LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult found, String group) {
    return Integer.parseInt(Objects.requireNonNull(found.group(group)));
  }
}
