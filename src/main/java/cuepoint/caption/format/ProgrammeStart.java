package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import java.util.OptionalLong;

/**
 * Where the video begins in a time code. Programmes begin at a whole hour by convention:
 * 01:00:00:00 or 10:00:00:00. Where the file does not say it, it is taken from the first cue, if
 * that is soon after a whole hour; later in an hour it may be the time of day, which tells nothing
 * of the video.
 */
public final class ProgrammeStart {
  private static final long SOON_MILLIS = 5 * 60_000;
  private static final long NOT_KNOWN = Long.MAX_VALUE;

  private final long hourMillis;
  private final Cleaning out;
  private OptionalLong start = OptionalLong.empty();

  /**
   * @param hourMillis when 01:00:00:00 is, in ms after 00:00:00:00
   */
  public ProgrammeStart(long hourMillis, Cleaning out) {
    this.hourMillis = hourMillis;
    this.out = out;
  }

  /** The file says it, in ms after 00:00:00:00. */
  public void is(long millis) {
    start = OptionalLong.of(millis);
  }

  /** The cue with its times from the start of the video; untimed where that is not known. */
  public RawCue shifted(RawCue cue, int line) {
    if (!cue.timed()) {
      return cue;
    }
    if (start.isEmpty()) {
      start = OptionalLong.of(guessed(cue.startMillis(), line));
    }
    long from = start.getAsLong();
    if (cue.startMillis() < from) {
      if (from != NOT_KNOWN) {
        out.problem(line, "a cue before the programme begins in the time code");
      }
      return cue.untimed();
    }
    return cue.later(-from);
  }

  private long guessed(long first, int line) {
    long hour = first - first % hourMillis;
    if (hour > 0 && first - hour > SOON_MILLIS) {
      out.problem(
          line, "the time code begins hours after 0, where the video begins in it is not known");
      return NOT_KNOWN;
    }
    if (hour > 0) {
      out.repair(Repair.PROGRAMME_START);
    }
    return hour;
  }
}
