package cuepoint.talk;

import java.util.List;

/**
 * The part of a recording that a talk is.
 *
 * @param startMillis where it begins, in ms, not below 0
 * @param endMillis where it ends, in ms, exclusive, after the start; {@link #OPEN} where the
 *     recording ends
 */
public record Extent(long startMillis, long endMillis) {
  public static final long OPEN = Long.MAX_VALUE;

  /** The whole of a recording, untimed cues included. */
  public static final Extent WHOLE = new Extent(0, OPEN);

  public Extent {
    if (startMillis < 0 || endMillis <= startMillis) {
      throw new IllegalArgumentException("from " + startMillis + " to " + endMillis + " ms");
    }
  }

  /** Whether it is all of the recording. */
  public boolean coversAll() {
    return equals(WHOLE);
  }

  /** The cues that belong to it: most of each is within it. Untimed ones only of the whole. */
  public List<Cue> cues(List<Cue> all) {
    return coversAll() ? all : all.stream().filter(this::has).toList();
  }

  private boolean has(Cue cue) {
    long middle = cue.startMillis() + (cue.endMillis() - cue.startMillis()) / 2;
    return cue.timed() && has(middle);
  }

  /** The chapters that begin within it. */
  public List<Chapter> chapters(List<Chapter> all) {
    return all.stream().filter(chapter -> has(chapter.startMillis())).toList();
  }

  /** Whether a time of the recording, in ms, is within it. */
  public boolean has(long millis) {
    return millis >= startMillis && millis < endMillis;
  }
}
