package cuepoint.caption;

import cuepoint.talk.CaptionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * WebVTT, <a href="https://www.w3.org/TR/webvtt1/">W3C Candidate Recommendation of 2019-04-04</a>,
 * section 6.1; also without its first line, and with the headers of joined HLS segments (RFC 8216,
 * section 3.5) in the middle.
 */
final class WebVtt implements CaptionFormat {
  private static final String SIGNATURE = "WEBVTT";

  @Override
  public String name() {
    return "webvtt";
  }

  @Override
  public boolean matches(String head) {
    return head.stripLeading().startsWith(SIGNATURE) || FirstCue.in(head).isWebVtt();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    if (!text.head().stripLeading().startsWith(SIGNATURE)) {
      out.repair(Repair.MISSING_HEADER);
    }
    Lines lines = text.lines();
    for (String line = lines.next(); line != null; line = lines.next()) {
      block(line, lines, out);
    }
  }

  private static void block(String line, Lines lines, Cleaning out) throws IOException {
    if (Timing.isMeant(line)) {
      cue(line, lines, out);
    } else if (isHeader(line.strip())) {
      header(lines, out);
    } else if (isComment(line)) {
      skipBlock(lines);
    } else if (!line.isBlank() && !isTimingNext(lines)) {
      out.problem(lines.number(), "text without a time line, expected " + EXPECTED);
      skipBlock(lines);
    }
  }

  private static final String EXPECTED = "00:00:01.000 --> 00:00:04.000";

  private static boolean isHeader(String line) {
    return line.startsWith(SIGNATURE)
        && (line.length() == SIGNATURE.length()
            || Character.isWhitespace(line.charAt(SIGNATURE.length())));
  }

  private static boolean isComment(String line) {
    return switch (line.strip().toUpperCase(Locale.ROOT)) {
      case "STYLE", "REGION", "NOTE" -> true;
      default -> line.startsWith("NOTE ") || line.startsWith("NOTE\t");
    };
  }

  /** YouTube names the language here: {@code Language: en}. */
  private static void header(Lines lines, Cleaning out) throws IOException {
    for (String line = blockLine(lines); line != null; line = blockLine(lines)) {
      if (line.regionMatches(true, 0, "Language:", 0, 9) && line.length() > 9) {
        out.language(line.substring(9).strip());
      }
    }
  }

  private static void skipBlock(Lines lines) throws IOException {
    while (blockLine(lines) != null) {}
  }

  /** The next line of a block: null at its end, which is an empty line or the times of a cue. */
  private static @Nullable String blockLine(Lines lines) throws IOException {
    String line = lines.peek();
    return line == null || line.isEmpty() || Timing.isMeant(line) ? null : lines.next();
  }

  private static boolean isTimingNext(Lines lines) throws IOException {
    String line = lines.peek();
    return line != null && Timing.isMeant(line);
  }

  private static void cue(String timeLine, Lines lines, Cleaning out) throws IOException {
    Timing timing = Timing.webVtt(timeLine);
    if (timing == null) {
      out.problem(lines.number(), "no times of a cue, expected " + EXPECTED);
      skipBlock(lines);
      return;
    }
    Markup markup = new Markup(timing.startMillis());
    List<Row> rows = new ArrayList<>(2);
    for (String line = blockLine(lines); line != null; line = blockLine(lines)) {
      if (!CueNumber.is(line, lines)) {
        rows.add(markup.row(line));
      }
    }
    if (markup.automatic()) {
      out.kind(CaptionKind.AUTOMATIC);
    }
    out.cue(new RawCue(timing.startMillis(), timing.endMillis(), rows));
  }
}
