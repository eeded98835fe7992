package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;

/** What a speaker says in a written transcript, until the next time or speaker. */
final class Turn {
  /** Some turns last for minutes, but a missing mark must not make one of hours. */
  private static final long LONGEST_MILLIS = 10 * 60_000;

  private static final int LONG_PARAGRAPHS = 1000;

  /** As {@link Cue} estimates. */
  private static final long FASTEST_MILLIS_PER_CHARACTER = 20;

  private final Cleaning out;
  private Optional<String> speaker = Optional.empty();
  private SpokenRow row = new SpokenRow();
  private long start = Cue.UNTIMED;
  private boolean everTimed;

  Turn(Cleaning out) {
    this.out = out;
  }

  /** A time or another speaker begins the next turn. */
  void begin(TextMark mark) {
    close(mark.timed() ? mark.millis() : start);
    speaker = mark.speaker().or(() -> speaker);
    if (mark.timed()) {
      time(mark.millis());
    }
  }

  /** A time in the middle of a turn. */
  void at(long millis) {
    close(millis);
    time(millis);
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
      close(next);
      start = next;
    }
  }

  /** Passes on the last turn. */
  void end() {
    close(start);
    if (!everTimed) {
      out.repair(Repair.UNTIMED);
    }
  }

  private void time(long millis) {
    start = Math.max(0, millis);
    everTimed = true;
  }

  /** Ends the turn where the next one starts; without a time of its own, that may be at once. */
  private void close(long next) {
    if (!row.isBlank()) {
      long end = start == Cue.UNTIMED ? start : Math.clamp(next, start, start + LONGEST_MILLIS);
      out.cue(new RawCue(start, end, List.of(row.row(speaker, start))));
    }
    row = new SpokenRow();
  }
}
