package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the blocks of a WebVTT file: headers, comments, style, cues. A block ends at an
 * empty line or at the times of the next cue.
 */
final class WebVttBlocks {
  private static final String EXPECTED = ", expected 00:00:01.000 --> 00:00:04.000";
  private static final String LANGUAGE = "Language:";

  private final Lines lines;
  private final Cleaning out;
  private @Nullable OpenCue open;

  WebVttBlocks(Lines lines, Cleaning out) {
    this.lines = lines;
    this.out = out;
  }

  void read() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      block(line);
    }
    close();
  }

  private void block(String line) throws IOException {
    if (Timing.isMeant(line)) {
      close();
      cue(line);
    } else if (isHeader(line)) {
      close();
      header();
    } else if (isComment(line)) {
      skip();
    } else if (!line.isBlank() && !isTimingNext()) {
      orphan(line);
    }
  }

  private void cue(String timeLine) throws IOException {
    Timing timing = Timing.webVtt(timeLine);
    if (timing == null) {
      out.problem(lines.number(), "no times of a cue" + EXPECTED);
      skip();
    } else {
      open = new OpenCue(timing);
      text(open);
    }
  }

  private void text(OpenCue cue) throws IOException {
    for (String line = inBlock(); line != null; line = inBlock()) {
      if (!CueNumber.is(line, lines)) {
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
      open.close(out);
      open = null;
    }
  }

  /** YouTube gives the language in the header. */
  private void header() throws IOException {
    for (String line = inBlock(); line != null; line = inBlock()) {
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
    return line == null || line.isEmpty() || Timing.isMeant(line) ? null : lines.next();
  }

  private boolean isTimingNext() throws IOException {
    String line = lines.peek();
    return line != null && Timing.isMeant(line);
  }

  private static boolean isHeader(String line) {
    String signature = WebVtt.SIGNATURE;
    return (line.startsWith(signature)
            && (line.length() == signature.length() || line.charAt(signature.length()) <= ' '))
        || line.startsWith("X-TIMESTAMP-MAP=");
  }

  private static boolean isComment(String line) {
    return switch (line.strip().toUpperCase(Locale.ROOT)) {
      case "STYLE", "REGION", "NOTE" -> true;
      default -> line.startsWith("NOTE ") || line.startsWith("NOTE\t");
    };
  }
}
