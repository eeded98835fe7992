package cuepoint.cli.log;

import cuepoint.cli.shell.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * What is logged, on one line, whatever a client managed to have written into it; a trace of ours
 * on those after it, indented, so that none looks like an entry. One of the server below us says
 * nothing to who runs it: of that only what failed is written, on the same line.
 */
final class LogLine extends Formatter {
  /** Lines of a trace; only that of an endless recursion has more. */
  private static final int LONGEST_TRACE = 200;

  private static final String SERVER = "org.eclipse.jetty.";

  @Override
  public String format(LogRecord entry) {
    String level = entry.getLevel().intValue() >= Level.SEVERE.intValue() ? "error" : "warning";
    String message = Style.harmless(formatMessage(entry));
    boolean ours = !entry.getLoggerName().startsWith(SERVER);
    return "%s %s %s: %s%s%n%s"
        .formatted(
            entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
            level,
            entry.getLoggerName(),
            message,
            ours || entry.getThrown() == null
                ? ""
                : ": " + Style.harmless(entry.getThrown().toString()),
            ours ? trace(entry) : "");
  }

  private static String trace(LogRecord entry) {
    if (entry.getThrown() == null) {
      return "";
    }
    StringWriter trace = new StringWriter();
    entry.getThrown().printStackTrace(new PrintWriter(trace, true));
    return trace
        .toString()
        .lines()
        .limit(LONGEST_TRACE)
        .map(line -> "  " + Style.harmless(line) + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
