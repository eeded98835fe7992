package cuepoint.caption;

import cuepoint.talk.CaptionKind;
import java.util.List;
import java.util.Optional;

/**
 * Cues that a file gives as pieces of text with times. A cue of YouTube's speech recognition stays
 * on the screen while the next is spoken; what was said ends where that begins.
 */
final class TimedPieces {
  private final Cleaning out;
  private long start = Timestamps.NONE;
  private long end;
  private SpokenRow row = new SpokenRow();

  TimedPieces(Cleaning out) {
    this.out = out;
  }

  /** Begins a cue; the one before ends with it at the latest when its words are timed. */
  void begin(long startMillis, long lengthMillis) {
    close(startMillis);
    start = startMillis;
    end = startMillis + Math.max(0, lengthMillis);
    row = new SpokenRow();
  }

  /**
   * Adds text to the cue.
   *
   * @param millis when it is spoken, or {@link Timestamps#NONE}
   */
  void add(String piece, long millis) {
    row.add(piece, millis);
  }

  /** Hands on the last cue. */
  void end() {
    close(Long.MAX_VALUE);
    start = Timestamps.NONE;
  }

  private void close(long next) {
    if (start == Timestamps.NONE || row.isBlank()) {
      return;
    }
    boolean timed = row.wordsTimed();
    if (timed) {
      out.kind(CaptionKind.AUTOMATIC);
    }
    long spokenUntil = timed && next > start ? Math.min(end, next) : end;
    out.cue(new RawCue(start, spokenUntil, List.of(row.row(Optional.empty(), start))));
  }
}
