package cuepoint.lucene.transcript;

/**
 * The first byte of a cue: how many forms it has, up to {@link #FORMS}, or 0 where their number
 * follows; and what else follows. After it come, each if there is one: the second byte, the number
 * of forms, the gap, always the length in ms, the speaker, always the forms, the waits, the words.
 */
final class CueFlags {
  static final int FORMS = 0x1f;

  /** It does not start when the cue before it ends: the difference in ms follows. */
  static final int GAP = 0x20;

  /** A word begins with each form, and nowhere else: the waits from one to the next follow. */
  static final int WAITS = 0x40;

  /** A second byte follows. */
  static final int MORE = 0x80;

  /** In the second byte: another one speaks than before, at first nobody. */
  static final int SPEAKER = 1;

  /** In the second byte: the first word does not begin with the cue, so that its wait follows. */
  static final int FIRST_WAIT = 2;

  /** In the second byte: words begin anywhere. */
  static final int WORDS = 4;

  private CueFlags() {}
}
