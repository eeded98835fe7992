package cuepoint.caption.cue;

/**
 * The part of a row that looks different from the rest, as the word does that is being spoken.
 *
 * @param start index of its first character
 * @param end index after its last
 */
public record Highlight(int start, int end) {
  public static final Highlight NONE = new Highlight(0, 0);

  public boolean present() {
    return end > start;
  }

  /** The same part where the row follows other text. */
  public Highlight shifted(int by) {
    return present() ? new Highlight(start + by, end + by) : NONE;
  }
}
