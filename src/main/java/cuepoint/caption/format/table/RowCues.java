package cuepoint.caption.format.table;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.written.TimeText;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;

/** Makes a cue of each row. One without an end ends where the next begins. */
final class RowCues {
  private static final long SLACK_MILLIS = 10_000;
  private static final long SLOWEST_MILLIS_PER_CHARACTER = 200;

  private final Columns columns;
  private final RowTimes times;
  private final Cleaning out;
  private Optional<RawCue> openEnded = Optional.empty();
  private boolean everTimed;
  private boolean unitUnknown;

  RowCues(Columns columns, RowTimes times, Cleaning out) {
    this.columns = columns;
    this.times = times;
    this.out = out;
  }

  /**
   * The next row.
   *
   * @param line the line of the file, from 1
   */
  void row(List<String> row, int line) {
    SpokenRow text = new SpokenRow();
    text.add(Columns.cell(row, columns.text()));
    if (text.isBlank()) {
      return;
    }
    Optional<String> speaker =
        Optional.of(Columns.cell(row, columns.speaker())).filter(name -> !name.isEmpty());
    long start = start(Columns.cell(row, columns.start()), line);
    long end = start < 0 ? Cue.UNTIMED : end(row, start);
    close(start);
    RawCue cue = new RawCue(start, end, List.of(text.row(speaker, start)), line);
    if (start >= 0 && end < 0) {
      openEnded = Optional.of(cue);
    } else {
      out.cue(cue);
    }
  }

  void end() {
    close(Cue.UNTIMED);
    if (!everTimed) {
      out.repair(Repair.UNTIMED);
    }
  }

  private long start(String time, int line) {
    long millis = times.millis(time);
    if (millis < 0) {
      problem(time, line);
    } else if (RowTimes.isNumber(time)) {
      out.kind(CaptionKind.AUTOMATIC);
    } else if (TimeText.hasFrames(time)) {
      out.repair(Repair.FRAMES_LEFT_OUT);
    }
    everTimed |= millis >= 0;
    return millis;
  }

  private void problem(String time, int line) {
    if (!RowTimes.isNumber(time)) {
      out.problem(line, "no time in the column of starts, the text is untimed");
    } else if (!unitUnknown) {
      unitUnknown = true;
      out.problem(line, "times whose unit is unknown: the text is untimed, expected start_ms");
    }
  }

  private long end(List<String> row, long start) {
    long end = times.millis(Columns.cell(row, columns.end()));
    if (end >= 0) {
      return end;
    }
    long length = times.millis(Columns.cell(row, columns.duration()));
    return length < 0 ? Cue.UNTIMED : start + length;
  }

  /** Passes on the row before. */
  private void close(long next) {
    openEnded.ifPresent(cue -> {
      int length = cue.rows().getFirst().text().length();
      long latest = cue.startMillis() + SLACK_MILLIS + length * SLOWEST_MILLIS_PER_CHARACTER;
      out.cue(cue.endingAt(Math.max(cue.startMillis(), Math.min(next, latest))));
    });
    openEnded = Optional.empty();
  }
}
