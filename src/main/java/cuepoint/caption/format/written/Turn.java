package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said after a time in a written transcript, until the next. It is passed on when the next
 * time is known, because that one may show that the time of this turn was none.
 */
final class Turn {
  /** Some turns last for minutes, but a missing mark must not make one of hours. */
  private static final long LONGEST_MILLIS = 10 * 60_000;

  private static final int LONG_PARAGRAPHS = 1000;

  /** Most cues that wait for the next time. */
  private static final int MOST_WAITING = 1000;

  /** As {@link Cue} estimates. */
  private static final long FASTEST_MILLIS_PER_CHARACTER = 20;

  private final Cleaning out;
  private final boolean known;
  private final RisingTimes times = new RisingTimes();
  private final List<RawCue> waiting = new ArrayList<>();
  private Optional<String> speaker = Optional.empty();
  private SpokenRow row = new SpokenRow();
  private long start = Cue.UNTIMED;
  private long rangeEnd = Cue.UNTIMED;
  private boolean everTimed;

  /**
   * @param known whether the times are those of the recording
   */
  Turn(Cleaning out, boolean known) {
    this.out = out;
    this.known = known;
  }

  /** A time begins the next turn, and so does another speaker. */
  void begin(Mark mark) {
    if (mark.timed()) {
      time(mark);
    } else if (!mark.speaker().isEmpty()) {
      close(start);
    }
    if (!mark.speaker().isEmpty()) {
      speaker = Optional.of(mark.speaker());
    }
  }

  void add(String text) {
    row.space();
    row.add(text);
  }

  /** Begins another paragraph. A long turn is cut here; the estimated time is never too late. */
  void paragraph() {
    if (start == Cue.UNTIMED) {
      close(start);
    } else if (row.length() > LONG_PARAGRAPHS) {
      long next = start + row.length() * FASTEST_MILLIS_PER_CHARACTER;
      long end = rangeEnd;
      close(next);
      start = next;
      rangeEnd = end;
    }
  }

  /** Passes on the last turn. */
  void end() {
    close(start);
    pass();
    if (!everTimed) {
      out.repair(Repair.UNTIMED);
    }
  }

  private void time(Mark mark) {
    if (!known) {
      close(Cue.UNTIMED);
      out.repair(Repair.TIME_OF_DAY);
      return;
    }
    RisingTimes.Verdict verdict = times.next(mark.start());
    close(verdict == RisingTimes.Verdict.TIME ? mark.start() : start);
    if (verdict == RisingTimes.Verdict.LAST_WAS_NONE) {
      waiting.replaceAll(cue -> new RawCue(Cue.UNTIMED, Cue.UNTIMED, cue.rows()));
    }
    pass();
    if (verdict != RisingTimes.Verdict.TIME) {
      out.repair(Repair.TIME_NOT_RISING);
    }
    start(mark, verdict != RisingTimes.Verdict.NONE);
  }

  private void start(Mark mark, boolean timed) {
    start = timed ? mark.start() : Cue.UNTIMED;
    rangeEnd = timed && mark.end() >= mark.start() ? mark.end() : Cue.UNTIMED;
    everTimed |= timed;
    if (timed && TimeText.hasFrames(mark.time())) {
      out.repair(Repair.FRAMES_LEFT_OUT);
    }
  }

  /** Ends the turn where the next one starts; without a time of its own, that may be at once. */
  private void close(long next) {
    if (!row.isBlank()) {
      waiting.add(new RawCue(start, end(next), List.of(row.row(speaker, start))));
    }
    row = new SpokenRow();
    if (waiting.size() == MOST_WAITING) {
      pass();
    }
  }

  private long end(long next) {
    if (start == Cue.UNTIMED) {
      return start;
    }
    return Math.max(
        start, rangeEnd == Cue.UNTIMED ? Math.min(next, start + LONGEST_MILLIS) : rangeEnd);
  }

  private void pass() {
    waiting.forEach(out::cue);
    waiting.clear();
  }
}
