package cuepoint.caption.format;

/**
 * How a time code counts frames (SMPTE ST 12-1; TTML2, section 7.2.2 and appendix I).
 *
 * @param counted frames that the time code counts in a second: 30
 * @param perSecond frames that are shown in a second: 29.97
 * @param drop which numbers it leaves out to keep up with the clock
 */
public record FrameRate(int counted, double perSecond, Drop drop) {
  private static final double NTSC = 1000.0 / 1001;

  /** Numbers that are left out. */
  public enum Drop {
    NONE,
    /** Two at the beginning of each minute but every tenth. */
    NTSC,
    /** Four at the beginning of every second minute but every twentieth. */
    PAL
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when a rate is not above 0
   */
  public FrameRate {
    if (counted < 1 || !(perSecond > 0)) {
      throw new IllegalArgumentException("rates " + counted + ", " + perSecond);
    }
  }

  /** A rate of so many frames in a second, none left out. */
  public static FrameRate of(int frames) {
    return new FrameRate(frames, frames, Drop.NONE);
  }

  /** 29.97 frames a second, counted as 30. */
  public static FrameRate ntsc(Drop drop) {
    return new FrameRate(30, 30 * NTSC, drop);
  }

  /** The time of a frame, in ms from 00:00:00:00. */
  public long millis(long hours, long minutes, long seconds, double frames) {
    long allMinutes = hours * 60 + minutes;
    long dropped =
        switch (drop) {
          case NONE -> 0;
          case NTSC -> (long) counted / 30 * 2 * (allMinutes - allMinutes / 10);
          case PAL -> 4 * (allMinutes / 2 - allMinutes / 20);
        };
    double count = (allMinutes * 60.0 + seconds) * counted + frames - dropped;
    return Math.round(Math.max(0, count) / perSecond * 1000);
  }
}
