package cuepoint.caption.format.written;

/**
 * Tells times from numbers that only look like times, by their order: times rise through a file.
 * One that is later than the next was none; after times that begin again, no time is known.
 */
final class RisingTimes {
  /** People who talk at once are not always written down in order. */
  private static final long SLACK_MILLIS = 5_000;

  /** So many rising times that are too early are those of another recording. */
  private static final int TIMES_OF_ANOTHER = 3;

  private long before = -1;
  private long current = -1;
  private long early = -1;
  private int earlyInOrder;

  /** What a time tells. */
  enum Verdict {
    TIME,
    /** It is one, but the one before was none. */
    LAST_WAS_NONE,
    NONE
  }

  Verdict next(long millis) {
    if (millis < 0 || earlyInOrder >= TIMES_OF_ANOTHER) {
      return Verdict.NONE;
    }
    if (millis >= current - SLACK_MILLIS) {
      before = current;
      current = Math.max(current, millis);
      earlyInOrder = 0;
      return Verdict.TIME;
    }
    if (millis >= before) {
      current = millis;
      earlyInOrder = 0;
      return Verdict.LAST_WAS_NONE;
    }
    earlyInOrder = millis >= early ? earlyInOrder + 1 : 1;
    early = millis;
    return Verdict.NONE;
  }
}
