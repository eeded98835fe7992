package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SubViewer 2, and what YouTube made of it ({@code .sbv}): a line {@code 0:00:01.000,0:00:04.000},
 * then text up to an empty line, {@code [br]} between rows; there may be a header of lines in
 * brackets. Built from samples.
 */
public final class SubViewer implements CaptionFormat {
  private static final String EXPECTED = "0:00:01.000,0:00:04.000";
  private static final String INFORMATION = "[INFORMATION]";
  private static final int MOST_ROWS = 10_000;

  /** The times of a cue, in ms. */
  private record Times(long startMillis, long endMillis) {}

  @Override
  public String name() {
    return "sbv";
  }

  @Override
  public boolean matches(String head) {
    boolean information = head.startsWith(INFORMATION);
    return head.lines()
        .filter(line -> !line.isBlank())
        .dropWhile(line -> times(line).isEmpty() && (information || line.startsWith("[")))
        .findFirst()
        .flatMap(SubViewer::times)
        .isPresent();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    boolean information = text.head().startsWith(INFORMATION);
    boolean begun = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<Times> times = times(line);
      boolean header = !begun && (information || line.startsWith("["));
      if (times.isPresent()) {
        begun = true;
        cue(times.get(), lines, out);
      } else if (!header && !line.isBlank()) {
        out.problem(lines.number(), "text without a time line, expected " + EXPECTED);
      }
    }
  }

  private static void cue(Times times, Lines lines, Cleaning out) throws IOException {
    int number = lines.number();
    Markup markup = new Markup(times.startMillis());
    List<Row> rows = new ArrayList<>(2);
    for (String line = lines.peek(); line != null && !line.isBlank(); line = lines.peek()) {
      if (times(line).isPresent()) {
        break;
      }
      for (String row : line.split("\\[br]", -1)) {
        if (rows.size() < MOST_ROWS) {
          rows.add(markup.row(row));
        }
      }
      lines.next();
    }
    out.cue(new RawCue(times.startMillis(), times.endMillis(), rows, number));
  }

  /** The times in a line; empty if it has none. */
  private static Optional<Times> times(String line) {
    int comma = line.indexOf(',');
    if (comma < 0 || line.isEmpty() || !Character.isDigit(line.charAt(0))) {
      return Optional.empty();
    }
    Timestamps start = new Timestamps(line.substring(0, comma), 0);
    Timestamps end = new Timestamps(line.substring(comma + 1), 0);
    Times times = new Times(start.next(), end.next());
    boolean complete = times.startMillis() >= 0 && times.endMillis() >= 0;
    return complete && start.isAtSpace() && end.isAtSpace() ? Optional.of(times) : Optional.empty();
  }
}
