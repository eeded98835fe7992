package cuepoint.moment;

import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import java.util.BitSet;

/** Where a jump link starts: a little before the word, better at the start of its sentence. */
final class LeadIn {
  /** A link may start this much earlier to start with its sentence. */
  private static final long SNAP_MILLIS = 2000;

  private LeadIn() {}

  /**
   * The start of a link, in ms from the start of the video, not below 0.
   *
   * @param offset of the matched word in the passage, in UTF-16 units
   * @param leadInMillis how long before the word at least; with 0 the link starts at the word
   */
  static long start(Passage passage, Borders borders, int offset, long leadInMillis) {
    long match = passage.timeAt(offset).millis();
    long from = Math.max(0, match - leadInMillis);
    if (leadInMillis == 0) {
      return from;
    }
    BitSet sentences = borders.sentences();
    for (int at = sentences.previousSetBit(offset);
        at >= 0;
        at = sentences.previousSetBit(at - 1)) {
      SpokenTime time = passage.timeAt(at);
      if (time.millis() <= from) {
        return time.millis() >= from - SNAP_MILLIS ? time.millis() : from;
      }
    }
    return from;
  }
}
