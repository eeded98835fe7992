package cuepoint.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final RepeatFilter filter = new RepeatFilter();

  @Test
  void fiveOfAKindPassInAMinuteAndTheOthersAreCounted() {
    List<String> logged = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      logged.addAll(log("one", "path " + i, NOON.plusMillis(i)));
    }
    logged.addAll(log("one", "later", NOON.plusSeconds(60)));
    logged.addAll(log("one", "later still", NOON.plusSeconds(61)));
    assertThat(logged)
        .containsExactly(
            "path 0",
            "path 1",
            "path 2",
            "path 3",
            "path 4 (more like this are only counted for a minute)",
            "later (995 more like this were not logged)",
            "later still");
  }

  @Test
  void anotherKindIsNotHeldUp() {
    for (int i = 0; i < 100; i++) {
      log("one", "flood", NOON);
    }
    assertThat(log("two", "rare", NOON)).containsExactly("rare");
    LogRecord failure = entry("one", "flood", NOON);
    failure.setThrown(new IllegalStateException());
    assertThat(filter.isLoggable(failure)).isTrue();
  }

  private List<String> log(String logger, String message, Instant time) {
    LogRecord entry = entry(logger, message, time);
    return filter.isLoggable(entry) ? List.of(entry.getMessage()) : List.of();
  }

  private static LogRecord entry(String logger, String message, Instant time) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName(logger);
    entry.setSourceClassName("Source");
    entry.setSourceMethodName("method");
    entry.setInstant(time);
    return entry;
  }
}
