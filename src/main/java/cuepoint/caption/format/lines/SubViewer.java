package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.Optional;

/**
 * SubViewer as YouTube writes it ({@code .sbv}): a line {@code 0:00:01.000,0:00:04.000}, then text
 * up to an empty line, {@code [br]} between rows. Built from samples.
 */
public final class SubViewer implements CaptionFormat {
  private static final String EXPECTED = "0:00:01.000,0:00:04.000";

  @Override
  public String name() {
    return "sbv";
  }

  @Override
  public boolean matches(String head) {
    return head.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .flatMap(SubViewer::times)
        .isPresent();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<Timing> times = times(line);
      if (times.isPresent()) {
        cue(times.get(), lines, out);
      } else if (!line.isBlank()) {
        out.problem(lines.number(), "text without a time line, expected " + EXPECTED);
      }
    }
  }

  private static void cue(Timing times, Lines lines, Cleaning out) throws IOException {
    OpenCue cue = new OpenCue(times);
    for (String line = lines.peek(); line != null && !line.isBlank(); line = lines.peek()) {
      if (times(line).isPresent()) {
        break;
      }
      for (String row : line.split("\\[br]", -1)) {
        cue.add(row);
      }
      lines.next();
    }
    cue.close(out);
  }

  /** The times in a line; empty if it has none. */
  private static Optional<Timing> times(String line) {
    int comma = line.indexOf(',');
    if (comma < 0 || line.isEmpty() || !Character.isDigit(line.charAt(0))) {
      return Optional.empty();
    }
    Timestamps start = new Timestamps(line.substring(0, comma), 0);
    Timestamps end = new Timestamps(line.substring(comma + 1), 0);
    Timing times = new Timing(start.next(), end.next());
    boolean complete = times.startMillis() >= 0 && times.endMillis() >= 0;
    return complete && start.isAtSpace() && end.isAtSpace() ? Optional.of(times) : Optional.empty();
  }
}
