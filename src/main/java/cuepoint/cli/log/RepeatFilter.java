package cuepoint.cli.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets a few entries of a kind pass in each minute and counts the others, so that nobody fills the
 * log by sending what fails. Of one kind is what the same place of the program logs for the same
 * cause: there are only so many kinds, whatever is sent.
 */
final class RepeatFilter implements Filter {
  static final int MAX_IN_PERIOD = 5;
  static final Duration PERIOD = Duration.ofMinutes(1);

  private final Map<String, Period> periods = new ConcurrentHashMap<>();

  /**
   * The entries of a kind since a time.
   *
   * @param passed how many were let through
   * @param left how many were not
   * @param leftBefore how many were not in the period before
   */
  private record Period(Instant began, int passed, int left, int leftBefore) {
    boolean endedBefore(Instant now) {
      return !now.isBefore(began.plus(PERIOD));
    }
  }

  @Override
  public boolean isLoggable(LogRecord entry) {
    Period now = periods.compute(kind(entry), (kind, period) -> next(period, entry.getInstant()));
    if (now.left() > 0) {
      return false;
    }
    if (now.passed() == 1 && now.leftBefore() > 0) {
      say(entry, "%,d more like this were not logged".formatted(now.leftBefore()));
    } else if (now.passed() == MAX_IN_PERIOD) {
      say(entry, "more like this are only counted for a minute");
    }
    return true;
  }

  private static Period next(@Nullable Period period, Instant now) {
    if (period == null || period.endedBefore(now)) {
      return new Period(now, 1, 0, period == null ? 0 : period.left());
    }
    return period.passed() < MAX_IN_PERIOD
        ? new Period(period.began(), period.passed() + 1, 0, period.leftBefore())
        : new Period(period.began(), period.passed(), period.left() + 1, 0);
  }

  private static void say(LogRecord entry, String more) {
    entry.setMessage(entry.getMessage() + " (" + more + ")");
  }

  private static String kind(LogRecord entry) {
    return String.join(
        " ",
        String.valueOf(entry.getLoggerName()),
        String.valueOf(entry.getSourceClassName()),
        String.valueOf(entry.getSourceMethodName()),
        cause(entry.getThrown()));
  }

  private static String cause(@Nullable Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
