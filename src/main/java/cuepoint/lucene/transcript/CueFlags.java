package cuepoint.lucene.transcript;

/**
 * The first byte of a cue: the size of its body in bytes, up to {@link #SIZE}, or 0 where the size
 * follows, and what else follows. After it come, where there is one, the second byte, the size and
 * the gap; always the duration in ms and the length of the text in UTF-16 units; where there is
 * one, the speaker; and the body. This has the words, if they begin anywhere, and the forms. With
 * waits, each form comes after the wait before it; the first only with {@link #FIRST_WAIT}.
 */
final class CueFlags {
  static final int SIZE = 0x1f;

  /** It does not start when the cue before it ends: the difference in ms follows. */
  static final int GAP = 0x20;

  /** A word begins with each form, and nowhere else. */
  static final int WAITS = 0x40;

  /** A second byte follows. */
  static final int MORE = 0x80;

  /** In the second byte: another one speaks than before, at first nobody who is named. */
  static final int SPEAKER = 1;

  /** In the second byte: the first word does not begin with the cue. */
  static final int FIRST_WAIT = 2;

  /** In the second byte: words begin anywhere. */
  static final int WORDS = 4;

  private CueFlags() {}
}
