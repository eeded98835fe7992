package cuepoint.moment;

/**
 * A place in a passage at which a term of the query is said.
 *
 * @param term index of the term in the query
 * @param guessed whether it is said in other words than those typed, which may have been meant
 * @param position of its first word, in words of the passage from 0
 * @param lastPosition of its last word, inclusive
 * @param start in the passage's text, in UTF-16 units
 * @param end in the passage's text, exclusive
 */
public record Occurrence(
    int term, boolean guessed, int position, int lastPosition, int start, int end) {

  public Occurrence {
    if (term < 0 || position < 0 || lastPosition < position || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "not an occurrence: term %d, words %d to %d, text %d to %d"
              .formatted(term, position, lastPosition, start, end));
    }
  }

  /** A term in the words that were typed, or forms of them. */
  public Occurrence(int term, int position, int lastPosition, int start, int end) {
    this(term, false, position, lastPosition, start, end);
  }

  /** The same in a text that begins earlier, by so many UTF-16 units. */
  Occurrence moved(int by) {
    return new Occurrence(term, guessed, position, lastPosition, start + by, end + by);
  }
}
