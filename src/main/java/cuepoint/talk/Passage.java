package cuepoint.talk;

import java.util.List;

/**
 * About 100 spoken words of a transcript: the unit that is ranked.
 *
 * @param cues what is said, in order, not empty
 */
public record Passage(List<Cue> cues) {

  public Passage {
    cues = List.copyOf(cues);
    if (cues.isEmpty()) {
      throw new IllegalArgumentException("a passage without cues");
    }
  }

  /** What is said: the texts of the cues with a space between them. */
  public String text() {
    StringBuilder text = new StringBuilder(1000);
    for (Cue cue : cues) {
      text.append(text.isEmpty() ? "" : " ").append(cue.text());
    }
    return text.toString();
  }

  /**
   * The cue that a character belongs to.
   *
   * @param offset into {@link #text}, in UTF-16 units
   */
  public Cue cueAt(int offset) {
    return cues.get(indexAt(offset));
  }

  /**
   * When a word is spoken.
   *
   * @param offset where the word begins in {@link #text}, in UTF-16 units
   */
  public SpokenTime timeAt(int offset) {
    int index = indexAt(offset);
    return cues.get(index).timeAt(offset - startOf(index));
  }

  /** Where a cue's text begins in {@link #text}, in UTF-16 units. */
  public int startOf(int index) {
    int start = 0;
    for (Cue cue : cues.subList(0, index)) {
      start += cue.text().length() + 1;
    }
    return start;
  }

  /** The index of the cue that holds a character; the space after a cue belongs to it. */
  public int indexAt(int offset) {
    int end = 0;
    for (int i = 0; i < cues.size(); i++) {
      end += cues.get(i).text().length() + 1;
      if (offset < end) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException(offset);
  }
}
