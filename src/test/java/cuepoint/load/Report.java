package cuepoint.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a load test measured: a line for each limit, printed and kept in {@code target/load}. All
 * lines are written before the test fails.
 */
final class Report {
  private static final boolean FULL = Form.CHOSEN == Form.FULL;

  private final String test;
  private final List<String> lines = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  Report(String test) throws IOException {
    this.test = test;
    note(
        "form %s, load of the machine %s"
            .formatted(Form.CHOSEN, Files.readString(Path.of("/proc/loadavg")).strip()));
  }

  /** Something worth knowing that has no limit. */
  void note(String line) {
    add(line);
  }

  /** A count that must not be greater than its limit. */
  void atMost(String what, long measured, long limit) {
    line(what, String.valueOf(measured), String.valueOf(limit), measured <= limit, true);
  }

  /** A count that must not be less than its limit. */
  void atLeast(String what, long measured, long limit) {
    line(what, String.valueOf(measured), "at least " + limit, measured >= limit, true);
  }

  /** A count that must be at least its limit in the full form; in the short form it is told. */
  void atLeastInFull(String what, long measured, long limit) {
    line(what, String.valueOf(measured), "at least " + limit, measured >= limit, FULL);
  }

  /** A count that must be at most its limit in the full form; in the short form it is told. */
  void atMostInFull(String what, long measured, long limit) {
    line(what, String.valueOf(measured), String.valueOf(limit), measured <= limit, FULL);
  }

  /**
   * A time, in ms, and how many times another it may be. It must hold in the full form, which has
   * the machine to itself; in the short form it is only told.
   */
  void ratio(String what, double measured, double of, double limit) {
    double ratio = measured / of;
    line(
        what,
        String.format(Locale.ROOT, "%.1f x (%.1f of %.1f ms)", ratio, measured, of),
        String.format(Locale.ROOT, "%.2f x", limit),
        ratio <= limit,
        FULL);
  }

  private void line(String what, String measured, String limit, boolean holds, boolean must) {
    String verdict = holds ? "holds" : must ? "BROKEN" : "over (told only)";
    add("%s: %s, limit %s: %s".formatted(what, measured, limit, verdict));
    if (!holds && must) {
      broken.add(what + ": " + measured + ", limit " + limit);
    }
  }

  private void add(String line) {
    lines.add(test + ": " + line);
    System.out.println(test + ": " + line);
  }

  /** Where reports are kept. */
  static Path folder() throws IOException {
    return Files.createDirectories(Path.of("target/load"));
  }

  /** Keeps the lines, and fails if a limit was broken. */
  void end() throws IOException {
    Files.write(folder().resolve(test + ".txt"), lines);
    assertThat(broken).isEmpty();
  }
}
