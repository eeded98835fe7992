package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TMPlayer: {@code 00:00:01:text|text}, or {@code 00:00:01,1=text} with the number of the row. A
 * text lasts until the next.
 */
public final class TmPlayer implements CaptionFormat {
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,2}:[0-5]\\d:[0-5]\\d)(?:,\\d)?[:=](?!\\d\\d\\b|\\s)(.*)");

  private static final int LEAST = 2;

  @Override
  public String name() {
    return "tmplayer";
  }

  @Override
  public boolean matches(String head) {
    return FirstLines.allMatch(head, LINE)
        && head.lines().filter(line -> LINE.matcher(line).matches()).limit(LEAST).count() == LEAST;
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    UntilNext cues = new UntilNext(out);
    for (String line = lines.next(); line != null; line = lines.next()) {
      cues.at(lines.number());
      Matcher cue = LINE.matcher(line);
      if (cue.matches()) {
        long start = new Timestamps(cue.group(1), 0).next();
        cues.rows(start, StyledText.rows(cue.group(2), start));
      } else if (!line.isBlank()) {
        out.problem(lines.number(), "text without a time, expected 00:00:01:text");
      }
    }
    cues.end();
  }
}
