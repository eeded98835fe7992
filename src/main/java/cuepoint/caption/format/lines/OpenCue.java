package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.format.clock.Timing;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue whose times have been read and whose lines follow; that those beyond the limit are left out
 * is said.
 */
final class OpenCue {
  /** Far more than any cue has: a file that never ends a cue must not fill the memory. */
  private static final int MAX_ROWS = 10_000;

  private static final int MAX_LENGTH = 4 << 20;

  private final int line;
  private Timing timing;
  private boolean ended = true;
  private final Markup markup;
  private final List<Row> rows = new ArrayList<>(2);
  private long length;
  private boolean full;

  /**
   * @param line in which its times are
   */
  OpenCue(Timing timing, int line) {
    this.line = line;
    this.timing = timing;
    this.markup = new Markup(timing.startMillis());
  }

  /** A cue whose times cannot be read. */
  static OpenCue untimed(int line) {
    return new OpenCue(new Timing(Cue.UNTIMED, Cue.UNTIMED, "", false), line);
  }

  void add(String line) {
    length += line.length();
    full |= rows.size() == MAX_ROWS || length > MAX_LENGTH;
    if (!full) {
      rows.add(markup.row(line));
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Timing timing() {
    return timing;
  }

  /** Ends a cue that has no end of its own, at the start of the next one or at its own. */
  void endBy(long nextMillis) {
    if (timing.isOpen()) {
      ended = false;
      timing = timing.endingAt(nextMillis);
    }
  }

  void close(Cleaning out) {
    close(0, out);
  }

  /** Passes on the cue with its times, and those of its words, moved by so many ms. */
  void close(long shiftMillis, Cleaning out) {
    tell(out);
    endBy(timing.startMillis());
    repairs(out);
    RawCue cue = new RawCue(timing.startMillis(), timing.endMillis(), rows, line);
    if (shiftMillis > 0 && timing.isTimed()) {
      out.repair(Repair.TIMESTAMP_MAP);
      out.cue(cue.later(shiftMillis));
    } else {
      out.cue(cue);
    }
  }

  /** Passes on the cue without its times. */
  void closeUntimed(Cleaning out) {
    tell(out);
    List<Row> untimed =
        rows.stream()
            .map(row -> new Row(row.text(), List.of(), row.speaker(), row.highlight()))
            .toList();
    out.cue(new RawCue(Cue.UNTIMED, Cue.UNTIMED, untimed, line));
  }

  /** Whether this is the same cue as another. */
  boolean repeats(OpenCue other) {
    return timing.startMillis() == other.timing.startMillis() && rows.equals(other.rows);
  }

  private void tell(Cleaning out) {
    if (full) {
      out.tooLong(line);
    }
    if (markup.automatic()) {
      out.kind(CaptionKind.AUTOMATIC);
    }
  }

  private void repairs(Cleaning out) {
    if (!timing.isTimed() && timing.loose()) {
      out.repair(Repair.NEGATIVE_TIME);
    } else if (!ended) {
      out.repair(Repair.MISSING_END);
    } else if (timing.loose()) {
      out.repair(Repair.LOOSE_TIMES);
    }
  }
}
