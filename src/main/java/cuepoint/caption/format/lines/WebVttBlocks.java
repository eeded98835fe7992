package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.clock.Timing;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the blocks of a WebVTT file: headers, comments, style, cues. A block ends at an
 * empty line or at the times of the next cue.
 */
final class WebVttBlocks {
  private static final String EXPECTED = ", expected 00:00:01.000 --> 00:00:04.000";
  private static final String LANGUAGE = "Language:";

  private final Lines lines;
  private final CueTimes times;
  private final Fences fences;
  private final Cleaning out;
  private final TimestampMap map = new TimestampMap();
  private @Nullable OpenCue open;

  WebVttBlocks(Lines lines, CueTimes times, Fences fences, Cleaning out) {
    this.lines = lines;
    this.times = times;
    this.fences = fences;
    this.out = out;
  }

  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      block(line);
    }
    close();
    map.end(out);
  }

  private void block(String line) throws IOException {
    if (isTimes(line)) {
      fences.cue();
      cue(line);
    } else if (!line.isBlank() && fences.isOutside(line)) {
      out.repair(Repair.LOG_LINE);
    } else if (WebVttLine.isHeader(line)) {
      close();
      header(line);
    } else if (WebVttLine.isComment(line)) {
      skip();
    } else if (!line.isBlank() && !isTimingNext()) {
      orphan(line);
    }
  }

  private void cue(String timeLine) throws IOException {
    Timing timing = times.in(timeLine);
    if (open != null && timing != null) {
      open.endBy(timing.startMillis());
    }
    close();
    if (timing == null) {
      out.problem(lines.number(), "no times of a cue" + EXPECTED);
      skip();
    } else {
      begin(timing);
    }
  }

  /** By the rules, what follows the times is settings, but words without a colon are spoken. */
  private void begin(Timing timing) throws IOException {
    OpenCue cue = new OpenCue(timing, lines.number());
    open = cue;
    String text = timing.text();
    if (!text.isEmpty() && text.indexOf(':') < 0) {
      if (!timing.loose()) {
        out.repair(Repair.LOOSE_TIMES);
      }
      cue.add(text);
    }
    text(cue);
  }

  /**
   * Whether a line can only be meant as times (section 6.1: text contains no arrow), unless words
   * are on both sides of its arrow.
   */
  private boolean isTimes(String line) {
    int arrow = line.indexOf(Timing.ARROW);
    return arrow >= 0 ? !WebVttLine.isSpoken(line, arrow) : times.loose() && times.in(line) != null;
  }

  private void text(OpenCue cue) throws IOException {
    for (String line = inBlock(); line != null; line = inBlock()) {
      if (isHeaderBelow(cue, line)) {
        cue.add(line.substring(0, line.length() - WebVtt.SIGNATURE.length()));
        close();
        header(WebVtt.SIGNATURE);
        return;
      }
      if (!CueNumber.isDigits(line) || !isTimingNext()) {
        cue.add(line);
      }
    }
  }

  /** Text after an empty line is not part of a cue by the rules, but it was spoken there. */
  private void orphan(String line) throws IOException {
    if (open == null || line.startsWith("<") || CueNumber.isDigits(line)) {
      out.problem(lines.number(), "text without a time line" + EXPECTED);
      skip();
    } else {
      out.repair(Repair.EMPTY_LINE_IN_CUE);
      open.add(line);
      text(open);
    }
  }

  private void close() {
    if (open != null) {
      map.close(open, out);
      open = null;
    }
  }

  /** YouTube gives the language in the header. */
  private void header(String first) throws IOException {
    if (!TimestampMap.is(first)) {
      map.join(lines.number());
    }
    map.read(first);
    for (String line = inBlock(); line != null; line = inBlock()) {
      map.read(line);
      if (line.regionMatches(true, 0, LANGUAGE, 0, LANGUAGE.length())) {
        out.language(line.substring(LANGUAGE.length()));
      }
    }
  }

  private void skip() throws IOException {
    String line = inBlock();
    while (line != null) {
      line = inBlock();
    }
  }

  /** The next line of this block; null at its end. */
  private @Nullable String inBlock() throws IOException {
    String line = lines.peek();
    return line == null || line.isEmpty() || isTimes(line) || Fences.isAt(line)
        ? null
        : lines.next();
  }

  /** Whether the next segment begins at the end of a line of this one. */
  private boolean isHeaderBelow(OpenCue cue, String line) throws IOException {
    if (!WebVttLine.endsWithHeader(line)
        || (cue.isEmpty() && line.length() == WebVtt.SIGNATURE.length())) {
      return false;
    }
    String next = lines.peek();
    return next == null || next.isBlank() || TimestampMap.is(next);
  }

  private boolean isTimingNext() throws IOException {
    String line = lines.peek();
    return line != null && isTimes(line);
  }
}
