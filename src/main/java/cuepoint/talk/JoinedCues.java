package cuepoint.talk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cues as one text, with a space between them, in which any offset is found quickly: of whole
 * transcripts. Offsets are in UTF-16 units. Immutable.
 */
public final class JoinedCues {
  private final List<Cue> cues;
  private final int[] starts;
  private final String text;

  /** Joins cues, in their order. */
  public JoinedCues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    this.text = cues.stream().map(Cue::text).collect(Collectors.joining(" "));
    this.starts = new int[cues.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + cues.get(i - 1).text().length() + 1;
    }
  }

  /** What is said. */
  public String text() {
    return text;
  }

  /** Where a cue begins. */
  public int start(int index) {
    return starts[index];
  }

  /** The index of the cue that holds a character; the space after a cue belongs to it. */
  public int indexAt(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 2;
  }

  /**
   * The index of the first cue that begins at an offset or later; the number of cues if none does.
   */
  public int firstFrom(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 1;
  }

  /** When a word is spoken that begins at an offset. */
  public SpokenTime timeAt(int offset) {
    int index = indexAt(offset);
    return cues.get(index).timeAt(offset - starts[index]);
  }
}
