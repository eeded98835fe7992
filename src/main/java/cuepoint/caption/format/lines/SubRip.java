package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * SubRip ({@code .srt}), which has no specification: a number, a line of times, text up to an empty
 * line, as ffmpeg and VLC read it. Numbers and empty lines may be missing, the text may contain
 * empty lines, and times may be written as in WebVTT.
 */
public final class SubRip implements CaptionFormat {
  private static final String EXPECTED = "00:00:01,000 --> 00:00:04,000";

  @Override
  public String name() {
    return "srt";
  }

  @Override
  public boolean matches(String head) {
    return FirstCue.in(head).isFound();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (Timing.isMeant(line)) {
        cue(line, lines, out);
      } else if (!line.isBlank() && !CueNumber.is(line, lines)) {
        out.problem(lines.number(), "text without a time line, expected " + EXPECTED);
        skipToBlank(lines);
      }
    }
  }

  private static void cue(String timeLine, Lines lines, Cleaning out) throws IOException {
    Timing timing = Timing.subRip(timeLine);
    if (timing == null) {
      out.problem(lines.number(), "no times of a cue, expected " + EXPECTED);
      skipToBlank(lines);
      return;
    }
    OpenCue cue = new OpenCue(timing);
    String above = "-";
    for (String line = textLine(lines, above); line != null; line = textLine(lines, above)) {
      if (!CueNumber.is(line, lines)) {
        cue.add(line);
      }
      above = line;
    }
    cue.close(out);
  }

  /** The next line of text; null where the next cue begins, even one without times. */
  private static @Nullable String textLine(Lines lines, String above) throws IOException {
    String line = lines.peek();
    boolean ends =
        line == null || Timing.isMeant(line) || (above.isBlank() && CueNumber.isDigits(line));
    return ends ? null : lines.next();
  }

  private static void skipToBlank(Lines lines) throws IOException {
    for (String line = lines.peek();
        line != null && !line.isBlank() && !Timing.isMeant(line);
        line = lines.peek()) {
      lines.next();
    }
  }
}
