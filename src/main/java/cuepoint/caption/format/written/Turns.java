package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The turns of a transcript, and which of their times are none: times rise through a file. A turn
 * is passed on when the times after it have shown that its own is one.
 */
final class Turns {
  /** People who talk at once are not always written down in order. */
  private static final long SLACK_MILLIS = 5_000;

  /** So many rising times that are too early are those of another recording. */
  private static final int TIMES_OF_ANOTHER = 3;

  /** Most turns that wait for a time that fits. */
  private static final int MOST_HELD = 100;

  /** Most parts of a turn that wait for the next time. */
  private static final int MOST_PARTS = 1000;

  private final Cleaning out;
  private final boolean known;
  private final List<Turn> held = new ArrayList<>();
  private Turn current = new Turn(Cue.UNTIMED, Cue.UNTIMED, Optional.empty());
  private Optional<Turn> early = Optional.empty();
  private long before = Cue.UNTIMED;
  private long lastEarly = Cue.UNTIMED;
  private int earlyInOrder;
  private boolean everTimed;
  private int line;

  /**
   * Begins without a time.
   *
   * @param known whether times are those of the recording
   */
  Turns(Cleaning out, boolean known) {
    this.out = out;
    this.known = known;
    held.add(current);
  }

  /** A time begins the next turn; another speaker goes on in it. */
  void begin(Mark mark) {
    Optional<String> speaker =
        Optional.of(mark.speaker()).filter(name -> !name.isEmpty()).or(held.getLast()::speaker);
    if (mark.timed()) {
      begin(mark, new Turn(mark.start(), mark.end(), speaker));
    } else if (!mark.speaker().isEmpty()) {
      held.getLast().speaker(speaker);
    }
  }

  /** What follows is in this line of the file, from 1; 0 if it has no lines. */
  void at(int number) {
    line = number;
  }

  void add(String text) {
    held.getLast().add(text, line);
  }

  void paragraph() {
    held.getLast().paragraph();
    if (held.getLast().parts() > MOST_PARTS) {
      pass(Cue.UNTIMED);
    }
  }

  /** Passes on the last turns. Of two of which only one can be right, none is known to be. */
  void end() {
    early.ifPresent(turn -> {
      isNone(turn);
      isNone(current);
    });
    pass(Cue.UNTIMED);
    if (!everTimed) {
      out.repair(Repair.UNTIMED);
    }
  }

  private void begin(Mark mark, Turn next) {
    if (!known) {
      out.repair(Repair.TIME_OF_DAY);
      next.untime();
    } else if (!next.timed() || earlyInOrder >= TIMES_OF_ANOTHER) {
      isNone(next);
    } else {
      compare(next);
    }
    if (next.timed() && TimeText.hasFrames(mark.time())) {
      out.repair(Repair.FRAMES_LEFT_OUT);
    }
    held.add(next);
    if (held.size() > MOST_HELD) {
      pass(Cue.UNTIMED);
    }
  }

  private void compare(Turn next) {
    if (next.start() >= current.start() - SLACK_MILLIS) {
      early.ifPresent(this::isNone);
      follows(current, next);
    } else if (next.start() < before) {
      isNone(next, lastEarly);
    } else if (early.isPresent() && next.start() >= early.get().start()) {
      isNone(current);
      follows(early.get(), next);
    } else {
      early.ifPresent(this::isNone);
      early = Optional.of(next);
    }
  }

  private void follows(Turn last, Turn next) {
    pass(next.start());
    before = Math.max(before, last.start());
    current = next;
    early = Optional.empty();
    earlyInOrder = 0;
  }

  private void isNone(Turn next, long earlier) {
    earlyInOrder = next.start() >= earlier ? earlyInOrder + 1 : 1;
    lastEarly = next.start();
    isNone(next);
  }

  private void isNone(Turn turn) {
    out.repair(Repair.TIME_NOT_RISING);
    turn.untime();
  }

  private void pass(long nextMillis) {
    for (int i = 0; i < held.size(); i++) {
      long next = nextMillis;
      for (int after = held.size() - 1; after > i; after--) {
        next = held.get(after).timed() ? held.get(after).start() : next;
      }
      everTimed |= held.get(i).timed();
      held.get(i).pass(next, out);
    }
    held.subList(0, held.size() - 1).clear();
  }
}
