package cuepoint.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLineTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");

  @Test
  void anEntryIsOneLineWhateverIsInIt() {
    assertThat(format("cannot answer /\r\n\u001b[2Ja\u009b\u202e\u2028b", null))
        .isEqualTo(
            "2026-05-01T12:00:00.123Z warning a.Logger: cannot answer /  \ufffd[2Ja\ufffd\ufffd b%n"
                .formatted());
  }

  @Test
  void aTraceIsIndented() {
    String logged =
        format("failed", new IllegalStateException("bad\n2026-05-01T12:00:00Z error a.B: forged"));
    assertThat(logged.lines().skip(1))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.startsWith("  "));
  }

  @Test
  void ofTheServerBelowItIsOneLine() {
    assertThat(format("org.eclipse.jetty.x.Y", "failed", new IllegalStateException("bad")))
        .isEqualTo(
            "2026-05-01T12:00:00.123Z warning org.eclipse.jetty.x.Y: failed: java.lang.IllegalStateException: bad%n"
                .formatted());
  }

  private static String format(String message, @Nullable Throwable thrown) {
    return format("a.Logger", message, thrown);
  }

  private static String format(String logger, String message, @Nullable Throwable thrown) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName(logger);
    entry.setInstant(NOON);
    entry.setThrown(thrown);
    return new LogLine().format(entry);
  }
}
