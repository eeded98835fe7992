package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MicroDVD: <code>{25}{100}text|text</code>, counted in frames; the rate is the text of the first
 * cue, <code>{1}{1}23.976</code>. Players take a rate of their own where it is missing, each
 * another; here the text is then untimed. As ffmpeg reads it.
 */
public final class MicroDvd implements CaptionFormat {
  private static final Pattern LINE = Pattern.compile("\\{(\\d{1,9})}\\s*\\{(\\d{0,9})}(.*)");
  private static final Pattern DEFAULTS = Pattern.compile("\\{DEFAULT}\\s*\\{}.*");
  private static final Pattern LINES = Pattern.compile(LINE + "|" + DEFAULTS);
  private static final Pattern RATE = Pattern.compile("\\s*(\\d{1,2}(?:[.,]\\d{1,6})?)\\s*");
  private static final double SLOWEST = 3;

  @Override
  public String name() {
    return "microdvd";
  }

  @Override
  public boolean matches(String head) {
    return FirstLines.mostMatch(head, LINES);
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    UntilNext cues = new UntilNext(out);
    double rate = 0;
    boolean first = true;
    for (String line = lines.next(); line != null; line = lines.next()) {
      cues.at(lines.number());
      Matcher cue = LINE.matcher(line);
      if (cue.matches()) {
        double found = first ? rate(cue) : 0;
        warn(first && found == 0, lines, out);
        first = false;
        if (found > 0) {
          rate = found;
        } else {
          pass(cue, rate, cues);
        }
      } else if (!line.isBlank() && !DEFAULTS.matcher(line).matches()) {
        out.problem(lines.number(), "text without frames, expected {25}{100}text");
      }
    }
    cues.end();
  }

  private static void warn(boolean noRate, Lines lines, Cleaning out) {
    if (noRate) {
      out.repair(Repair.UNTIMED);
      out.problem(
          lines.number(),
          "frames, but no frame rate: the text is untimed, expected a first line {1}{1}25");
    }
  }

  /** Frames per second, if that is what the first cue says; else 0. */
  private static double rate(Matcher cue) {
    Matcher rate = RATE.matcher(cue.group(3));
    boolean atStart = Long.parseLong(cue.group(1)) <= 1;
    double value = atStart && rate.matches() ? Double.parseDouble(comma(rate.group(1))) : 0;
    return value > SLOWEST ? value : 0;
  }

  private static String comma(String number) {
    return number.replace(',', '.');
  }

  private static void pass(Matcher line, double rate, UntilNext cues) {
    long start = rate > 0 ? millis(line.group(1), rate) : Cue.UNTIMED;
    List<Row> rows = StyledText.rows(line.group(3), start);
    if (rate == 0) {
      cues.cue(start, start, rows);
    } else if (line.group(2).isEmpty()) {
      cues.rows(start, rows);
    } else {
      cues.cue(start, millis(line.group(2), rate), rows);
    }
  }

  private static long millis(String frames, double rate) {
    return Math.round(Long.parseLong(frames) * 1000 / rate);
  }
}
