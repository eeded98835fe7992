package cuepoint.caption.format.subtitle;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Row;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LRC and enhanced LRC: {@code [01:02.50] text}, with several times where a line is repeated, words
 * timed as {@code <01:02.80>}, {@code [la:en]} for the language; a positive {@code [offset:500]}
 * makes everything so many ms earlier, as in ffmpeg. A line lasts until the next. Built from the
 * form that players have in common.
 */
public final class Lrc implements CaptionFormat {
  private static final Pattern TAG = Pattern.compile("\\s*\\[([a-zA-Z#]+):(.*)]\\s*");
  private static final Pattern OFFSET = Pattern.compile("\\s*([+-]?\\d{1,9})\\s*");
  private static final Set<String> TAGS =
      Set.of("ti", "ar", "al", "au", "by", "lr", "offset", "la", "re", "ve", "tool", "length", "#");

  /** More than any talk has; they are kept, because repeated lines must be put in order. */
  private static final int MOST_LINES = 100_000;

  private static final int MOST_CHARACTERS = 16_000_000;

  @Override
  public String name() {
    return "lrc";
  }

  @Override
  public boolean matches(String head) {
    List<String> first = FirstLines.of(head);
    boolean tagged = isTagged(head);
    List<String> timed = first.stream().filter(line -> !TAG.matcher(line).matches()).toList();
    return timed.size() >= (tagged ? 1 : 2)
        && timed.stream().allMatch(Lrc::isTimed)
        && (tagged || timed.stream().anyMatch(Lrc::hasFraction))
        && (tagged || timed.stream().noneMatch(line -> line.contains(": ")));
  }

  private static boolean isTagged(String head) {
    return FirstLines.of(head).stream()
        .map(TAG::matcher)
        .anyMatch(tag -> tag.matches() && TAGS.contains(tag.group(1)));
  }

  private static boolean isTimed(String line) {
    return LrcLine.in(line, 1, new LrcStamp(true)).isPresent();
  }

  private static boolean hasFraction(String line) {
    Matcher stamp = LrcStamp.STAMP.matcher(line);
    return stamp.find() && LrcStamp.hasFraction(stamp);
  }

  /** A row, and when it begins. */
  private record Begun(long millis, Row row, int line) {}

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    LrcStamp stamps = LrcStamp.of(text.head(), isTagged(text.head()));
    List<LrcLine> lines = new ArrayList<>();
    long earlier = read(text.lines(), stamps, lines, out);
    List<Begun> rows = new ArrayList<>(lines.size());
    for (LrcLine line : lines) {
      for (long start : line.startMillis()) {
        long millis = Math.max(0, start - earlier);
        rows.add(new Begun(millis, line.row(start, -earlier, stamps), line.number()));
      }
    }
    rows.sort(Comparator.comparingLong(Begun::millis));
    UntilNext cues = new UntilNext(out);
    rows.forEach(begun -> {
      cues.at(begun.line);
      cues.row(begun.millis, begun.row);
    });
    cues.end();
  }

  /** Reads all lines; returns by how many ms they are meant earlier. */
  private static long read(Lines lines, LrcStamp stamps, List<LrcLine> read, Cleaning out)
      throws IOException {
    long earlier = 0;
    long size = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<LrcLine> timed = LrcLine.in(line, lines.number(), stamps);
      Matcher tag = TAG.matcher(line);
      if (timed.isPresent()) {
        size += timed.get().startMillis().size() * (40L + line.length());
        if (read.size() == MOST_LINES || size > MOST_CHARACTERS) {
          out.problem(lines.number(), "more lines than one talk can have, the rest is left out");
          return earlier;
        }
        read.add(timed.get());
      } else if (tag.matches()) {
        earlier = tag(tag, earlier, out);
      } else if (!line.isBlank()) {
        out.problem(lines.number(), "text without a time, expected [01:02.50] text");
      }
    }
    return earlier;
  }

  private static long tag(Matcher tag, long earlier, Cleaning out) {
    Matcher offset = OFFSET.matcher(tag.group(2));
    if (tag.group(1).equals("la")) {
      out.language(tag.group(2).strip());
    } else if (tag.group(1).equals("offset") && offset.matches()) {
      return Long.parseLong(offset.group(1));
    }
    return earlier;
  }
}
