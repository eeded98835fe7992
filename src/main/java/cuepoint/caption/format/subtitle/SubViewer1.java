package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SubViewer 1: behind a header that ends with {@code START SCRIPT}, a line {@code [00:00:01]} above
 * each text, which lasts until the next, or until a time without text. The delay in the header
 * counts in seconds. As ffmpeg reads it.
 */
public final class SubViewer1 implements CaptionFormat {
  private static final Pattern BEGIN = Pattern.compile("(?m)^\\[?\\*+ START SCRIPT \\*+]?\\s*$");
  private static final Pattern STAMP = Pattern.compile("\\[(\\d{1,2}:\\d\\d:\\d\\d)]\\s*");
  private static final Pattern DELAY = Pattern.compile("\\s*([+-]?\\d{1,6})\\s*");
  private static final Pattern END =
      Pattern.compile("(?i)\\s*(?:\\[end]|\\[?\\*+ END SCRIPT \\*+]?)\\s*");
  private static final String DELAY_HEADER = "[DELAY]";

  @Override
  public String name() {
    return "subviewer1";
  }

  @Override
  public boolean matches(String head) {
    return BEGIN.matcher(head).find();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    UntilNext cues = new UntilNext(out);
    long delay = delay(lines);
    long start = -1;
    for (String line = lines.next(); line != null; line = lines.next()) {
      cues.at(lines.number());
      Matcher stamp = STAMP.matcher(line);
      if (stamp.matches()) {
        start = Math.max(0, new Timestamps(stamp.group(1), 0).next() + delay);
        cues.rows(start, List.of(Row.of("")));
      } else if (start < 0 && !line.isBlank()) {
        out.problem(lines.number(), "text without a time, expected [00:00:01] above it");
      } else if (!END.matcher(line).matches()) {
        cues.rows(start, StyledText.rows(line, start));
      }
    }
    cues.end();
  }

  /** Reads the header; its delay in ms. */
  private static long delay(Lines lines) throws IOException {
    long delay = 0;
    String before = "";
    for (String line = lines.next();
        line != null && !BEGIN.matcher(line).matches();
        line = lines.next()) {
      String value = before.equals(DELAY_HEADER) ? line : line.replace(DELAY_HEADER, "");
      Matcher number = DELAY.matcher(value);
      boolean given = before.equals(DELAY_HEADER) || line.startsWith(DELAY_HEADER);
      delay = given && number.matches() ? Long.parseLong(number.group(1)) * 1000 : delay;
      before = line.strip();
    }
    return delay;
  }
}
