package cuepoint.caption.format.ttml;

/**
 * When an element is shown, in ms from the start of the document (TTML2, section 12.2).
 *
 * @param begin when; {@link #UNKNOWN} if its time or that of an element around it cannot be read
 * @param end exclusive, {@link #NEVER}, or before the begin if the file has a negative duration
 * @param begins whether the file says when it begins, or an element around it; else that is 0 by
 *     the specification, which is a time only if the element says when it ends
 * @param own whether it has times itself
 * @param ends whether it has an end or duration itself
 */
record ActiveInterval(long begin, long end, boolean begins, boolean own, boolean ends) {
  static final long UNKNOWN = -1;
  static final long NEVER = Long.MAX_VALUE;

  /** Of a whole document. */
  static final ActiveInterval ALWAYS = new ActiveInterval(0, NEVER, false, false, false);

  static final ActiveInterval NOT_KNOWN = new ActiveInterval(UNKNOWN, NEVER, true, true, false);

  boolean known() {
    return begin != UNKNOWN;
  }

  /** Whether something in it is at a time that the file gives. */
  boolean usable() {
    return known() && (begins || ends);
  }

  /** The end of a cue that is shown so long; its begin if there is no end. */
  long cueEnd() {
    return end == NEVER ? begin : end;
  }
}
