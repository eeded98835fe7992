package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said after a time in a written transcript, until the next. */
final class Turn {
  /** A turn ends before the next begins if its text has long been said by then. */
  private static final long SLACK_MILLIS = 10_000;

  private static final long SLOWEST_MILLIS_PER_CHARACTER = 200;

  private static final int LONG_PARAGRAPHS = 1000;

  /** As {@link Cue} estimates. */
  private static final long FASTEST_MILLIS_PER_CHARACTER = 20;

  private final long end;
  private final List<Said> said = new ArrayList<>();
  private long start;

  /**
   * A part of the turn that becomes a cue, when it starts after the turn has started, in ms, and in
   * which line of the file.
   */
  private record Said(Optional<String> speaker, SpokenRow row, long offset, int line) {
    Said(Optional<String> speaker, long offset) {
      this(speaker, new SpokenRow(), offset, 0);
    }
  }

  /**
   * Begins a turn.
   *
   * @param start ms, or {@link Cue#UNTIMED}
   * @param end ms, before the start if it is not known
   */
  Turn(long start, long end, Optional<String> speaker) {
    this.start = start;
    this.end = end;
    said.add(new Said(speaker, 0));
  }

  /** In ms, or {@link Cue#UNTIMED}. */
  long start() {
    return start;
  }

  boolean timed() {
    return start != Cue.UNTIMED;
  }

  /** The time is none. */
  void untime() {
    start = Cue.UNTIMED;
  }

  Optional<String> speaker() {
    return said.getLast().speaker();
  }

  /** Somebody else speaks; without a time of its own, that may be at once. */
  void speaker(Optional<String> speaker) {
    said.add(new Said(speaker, said.getLast().offset()));
  }

  void add(String text, int line) {
    Said last = said.getLast();
    if (last.row().isBlank()) {
      said.set(said.size() - 1, new Said(last.speaker(), last.row(), last.offset(), line));
    }
    SpokenRow row = last.row();
    row.space();
    row.add(text);
  }

  /** Begins another paragraph. A long turn is cut here; the estimated time is never too late. */
  void paragraph() {
    Said last = said.getLast();
    if (last.row().length() > (timed() ? LONG_PARAGRAPHS : 0)) {
      long length = last.row().length() * FASTEST_MILLIS_PER_CHARACTER;
      said.add(new Said(last.speaker(), last.offset() + length));
    }
  }

  /** How many parts are kept in memory. */
  int parts() {
    return said.size();
  }

  /**
   * Passes on all that was said so far.
   *
   * @param next when the next turn starts, in ms; where that is not known, a time before the start
   */
  void pass(long next, Cleaning out) {
    long until = end >= start ? end : next;
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).row().isBlank()) {
        out.cue(cue(i, until));
      }
    }
    said.subList(0, said.size() - 1).clear();
    said.set(0, new Said(said.getLast().speaker(), said.getLast().offset()));
  }

  private RawCue cue(int index, long until) {
    Said part = said.get(index);
    if (!timed()) {
      return cue(part, Cue.UNTIMED, Cue.UNTIMED);
    }
    long from = startOf(index, until);
    int next = index + 1;
    while (next < said.size() && said.get(next).row().isBlank()) {
      next++;
    }
    long to = next < said.size() ? startOf(next, until) : until;
    long latest = from + SLACK_MILLIS + part.row().length() * SLOWEST_MILLIS_PER_CHARACTER;
    return cue(part, from, Math.max(from, end >= start ? to : Math.min(to, latest)));
  }

  private long startOf(int index, long until) {
    long estimate = start + said.get(index).offset();
    return until > start ? Math.min(estimate, until) : estimate;
  }

  private static RawCue cue(Said part, long from, long to) {
    return new RawCue(from, to, List.of(part.row().row(part.speaker(), from)), part.line());
  }
}
