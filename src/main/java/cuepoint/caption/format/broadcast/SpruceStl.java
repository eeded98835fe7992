package cuepoint.caption.format.broadcast;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.CueRows;
import cuepoint.caption.format.ProgrammeStart;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spruce subtitles ({@code .stl}), lines for the authors of DVDs: {@code 00:00:01:00 , 00:00:04:00
 * , we add|probes}, settings as {@code $FontName = Arial}. The file does not tell its frame rate:
 * frames are left out.
 */
public final class SpruceStl implements CaptionFormat {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(\\d{1,4}):([0-5]?\\d):([0-5]?\\d)[:;]\\d\\d\\s*,"
              + "\\s*(\\d{1,4}):([0-5]?\\d):([0-5]?\\d)[:;]\\d\\d\\s*,(.*)");
  private static final long HOUR_MILLIS = 3_600_000;

  @Override
  public String name() {
    return "spruce-stl";
  }

  @Override
  public boolean matches(String head) {
    return head.lines()
        .filter(line -> !isSetting(line))
        .findFirst()
        .filter(line -> LINE.matcher(line).matches())
        .isPresent();
  }

  private static boolean isSetting(String line) {
    String text = line.strip();
    return text.isEmpty() || text.startsWith("$") || text.startsWith("//");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    ProgrammeStart start = new ProgrammeStart(HOUR_MILLIS, out);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        out.repair(Repair.FRAMES_LEFT_OUT);
        out.cue(start.shifted(cue(parts).inLine(lines.number()), lines.number()));
      } else if (!isSetting(line)) {
        out.problem(lines.number(), "no times, expected 00:00:01:00 , 00:00:04:00 , text");
      }
    }
  }

  private static RawCue cue(Matcher line) {
    CueRows rows = new CueRows(Timestamps.NONE);
    for (String row : line.group(7).replaceAll("\\^[BIU]", "").split("\\|", -1)) {
      rows.add(row, Timestamps.NONE, Optional.empty());
      rows.breakRow();
    }
    return new RawCue(millis(line, 1), millis(line, 4), rows.rows());
  }

  private static long millis(Matcher line, int group) {
    return Long.parseLong(line.group(group)) * HOUR_MILLIS
        + Long.parseLong(line.group(group + 1)) * 60_000
        + Long.parseLong(line.group(group + 2)) * 1000;
  }
}
