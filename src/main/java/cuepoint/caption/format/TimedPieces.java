package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.cue.Timestamps;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;

/**
 * Builds cues from pieces of text with times. A cue of YouTube's speech recognition stays on the
 * screen while the next is spoken; here it ends when the next begins.
 */
public final class TimedPieces {
  private final Cleaning out;
  private Piece before = new Piece(0, 0);
  private Piece current = new Piece(0, 0);
  private boolean automatic;

  /** A cue while it is read. */
  private static final class Piece {
    private final long start;
    private final long end;
    private final SpokenRow row = new SpokenRow();

    Piece(long start, long end) {
      this.start = start;
      this.end = end;
    }
  }

  public TimedPieces(Cleaning out) {
    this.out = out;
  }

  /**
   * Begins a cue.
   *
   * @param startMillis its time, or {@link Timestamps#NONE}
   */
  public void begin(long startMillis, long lengthMillis) {
    keep();
    current = new Piece(startMillis, startMillis + Math.max(0, lengthMillis));
  }

  /**
   * Adds text to the cue.
   *
   * @param millis when it is spoken, or {@link Timestamps#NONE}
   */
  public void add(String piece, long millis) {
    current.row.add(piece, current.start < 0 ? Timestamps.NONE : millis);
  }

  /** Passes on the last cue. */
  public void end() {
    keep();
    close(before, Long.MAX_VALUE);
  }

  /** A cue that is not blank ends the one before. */
  private void keep() {
    if (!current.row.isBlank()) {
      close(before, current.start);
      before = current;
    }
  }

  private void close(Piece cue, long next) {
    if (cue.row.isBlank()) {
      return;
    }
    Row row = cue.row.row(Optional.empty(), cue.start);
    if (cue.start < 0) {
      out.cue(new RawCue(Cue.UNTIMED, Cue.UNTIMED, List.of(row)));
      return;
    }
    recognise(cue);
    out.cue(
        new RawCue(cue.start, end(cue, next), List.of(automatic ? row.oneWordAt(cue.start) : row)));
  }

  private void recognise(Piece cue) {
    if (cue.row.wordsTimed() && !automatic) {
      automatic = true;
      out.kind(CaptionKind.AUTOMATIC);
    }
  }

  private long end(Piece cue, long next) {
    if (!automatic || next <= cue.start || next >= cue.end) {
      return cue.end;
    }
    out.repair(Repair.OVERLAP);
    return next;
  }
}
