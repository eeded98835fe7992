package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Row;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MPL2: {@code [10][40]text|text}, counted in tenths of a second. As ffmpeg reads it. */
public final class Mpl2 implements CaptionFormat {
  private static final Pattern LINE = Pattern.compile("\\[(\\d{1,9})]\\s?\\[(\\d{0,9})](.*)");
  private static final long MILLIS = 100;

  @Override
  public String name() {
    return "mpl2";
  }

  @Override
  public boolean matches(String head) {
    return FirstLines.mostMatch(head, LINE);
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    UntilNext cues = new UntilNext(out);
    for (String line = lines.next(); line != null; line = lines.next()) {
      cues.at(lines.number());
      Matcher cue = LINE.matcher(line);
      if (cue.matches()) {
        pass(cue, cues);
      } else if (!line.isBlank()) {
        out.problem(lines.number(), "text without times, expected [10][40]text");
      }
    }
    cues.end();
  }

  private static void pass(Matcher cue, UntilNext cues) {
    long start = Long.parseLong(cue.group(1)) * MILLIS;
    List<Row> rows = StyledText.rows(cue.group(3), start);
    if (cue.group(2).isEmpty()) {
      cues.rows(start, rows);
    } else {
      cues.cue(start, Long.parseLong(cue.group(2)) * MILLIS, rows);
    }
  }
}
