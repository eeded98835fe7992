package cuepoint.caption.format.table;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of Audacity: {@code 1.500000}, {@code 4.640000} and a text, divided by tabs, in seconds. A
 * line that begins with a backslash gives frequencies. Built from its manual.
 */
public final class AudacityLabels implements CaptionFormat {
  private static final String SECONDS = "(\\d{1,9}[.,]\\d{1,9})";
  private static final Pattern LABEL = Pattern.compile(SECONDS + "\t" + SECONDS + "\t(.*)");
  private static final int FIRST_LINES = 12;

  @Override
  public String name() {
    return "audacity";
  }

  @Override
  public boolean matches(String head) {
    List<String> first = head.lines().filter(line -> !isOther(line)).limit(FIRST_LINES).toList();
    return !first.isEmpty() && first.stream().allMatch(line -> LABEL.matcher(line).matches());
  }

  private static boolean isOther(String line) {
    return line.isBlank() || line.startsWith("\\");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher label = LABEL.matcher(line);
      if (label.matches()) {
        SpokenRow spoken = new SpokenRow();
        spoken.add(label.group(3));
        long start = millis(label.group(1));
        Row row = spoken.row(Optional.empty(), start);
        out.cue(new RawCue(start, millis(label.group(2)), List.of(row), lines.number()));
      } else if (!isOther(line)) {
        out.problem(lines.number(), "text without times, expected seconds, seconds, text and tabs");
      }
    }
  }

  private static long millis(String seconds) {
    return (long) (Double.parseDouble(seconds.replace(',', '.')) * 1000 + 0.0001);
  }
}
