package cuepoint.caption.format.subtitle;

import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A line of LRC: the times at which it begins, and its text.
 *
 * @param startMillis at least one, in ms
 * @param number of the line in the file, from 1
 * @param text perhaps with the times of words in it; those are the times of the first beginning
 */
record LrcLine(List<Long> startMillis, int number, String text) {

  /** A line with its stamps; empty if it begins with none. */
  static Optional<LrcLine> in(String line, int number, LrcStamp stamps) {
    Matcher stamp = LrcStamp.STAMP.matcher(line);
    List<Long> starts = new ArrayList<>(1);
    int from = spaces(line, 0);
    while (stamp.find(from) && stamp.start() == from && line.charAt(from) == '[') {
      starts.add(stamps.millis(stamp));
      from = spaces(line, stamp.end());
    }
    return starts.isEmpty()
        ? Optional.empty()
        : Optional.of(new LrcLine(List.copyOf(starts), number, line.substring(from)));
  }

  private static int spaces(String line, int index) {
    int at = index;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The row for one of its beginnings, all times moved by so many ms. */
  Row row(long start, long moved, LrcStamp stamps) {
    long later = start - startMillis.getFirst() + moved;
    SpokenRow row = new SpokenRow();
    Matcher word = LrcStamp.STAMP.matcher(text);
    int from = 0;
    long time = Timestamps.NONE;
    while (word.find()) {
      row.add(text.substring(from, word.start()), time);
      time = Math.max(0, stamps.millis(word) + later);
      from = word.end();
    }
    row.add(text.substring(from), time);
    return row.row(Optional.empty(), Math.max(0, start + moved));
  }
}
