package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LRC and enhanced LRC: {@code [01:02.50] text}, words timed as {@code <01:02.80>}, {@code [la:en]}
 * for the language. A line lasts until the next. Built from the form that players have in common.
 */
public final class Lrc implements CaptionFormat {
  private static final Pattern LINE = Pattern.compile("\\[(\\d{1,4}:\\d\\d\\.\\d{1,3})](.*)");
  private static final Pattern TAG = Pattern.compile("\\[([a-zA-Z#]+):(.*)]\\s*");
  private static final Pattern WORD = Pattern.compile("<(\\d{1,4}:\\d\\d\\.\\d{1,3})>");
  private static final long LAST_LINE_MILLIS = 5000;

  @Override
  public String name() {
    return "lrc";
  }

  @Override
  public boolean matches(String head) {
    List<String> first = head.lines().filter(line -> !line.isBlank()).limit(12).toList();
    return first.stream().allMatch(line -> TAG.matcher(line).matches() || isTimed(line))
        && first.stream().filter(Lrc::isTimed).count() >= 2;
  }

  private static boolean isTimed(String line) {
    return LINE.matcher(line).matches() && !line.contains(": ");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    Optional<Matcher> before = Optional.empty();
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher timed = LINE.matcher(line);
      Matcher tag = TAG.matcher(line);
      if (timed.matches()) {
        before.ifPresent(last -> cue(last, millis(timed.group(1)), out));
        before = Optional.of(timed);
      } else if (tag.matches()) {
        language(tag, out);
      } else if (!line.isBlank()) {
        out.problem(lines.number(), "text without a time, expected [01:02.50] text");
      }
    }
    before.ifPresent(last -> cue(last, millis(last.group(1)) + LAST_LINE_MILLIS, out));
  }

  private static void language(Matcher tag, Cleaning out) {
    if (tag.group(1).equals("la")) {
      out.language(tag.group(2).strip());
    }
  }

  private static void cue(Matcher line, long end, Cleaning out) {
    long start = millis(line.group(1));
    SpokenRow row = new SpokenRow();
    Matcher word = WORD.matcher(line.group(2));
    int from = 0;
    long time = Timestamps.NONE;
    while (word.find()) {
      row.add(line.group(2).substring(from, word.start()), time);
      time = millis(word.group(1));
      from = word.end();
    }
    row.add(line.group(2).substring(from), time);
    out.cue(new RawCue(start, end, List.of(row.row(Optional.empty(), start))));
  }

  private static long millis(String clock) {
    return Math.max(0, new Timestamps(clock, 0).next());
  }
}
