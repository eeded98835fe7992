package cuepoint.talk;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage with some of what is said before and after it in its transcript.
 *
 * @param passage all of it
 * @param before how much of its text is before the passage, in UTF-16 units
 */
public record WiderPassage(Passage passage, int before) {
  /** So much is read before a passage, at most: more than a snippet begins before its match. */
  public static final int BEFORE = 120;

  /** So much is read after it, at most: more than a snippet goes on. */
  public static final int AFTER = 300;

  /** A passage between cues of its transcript. */
  public static WiderPassage of(List<Cue> before, Passage passage, List<Cue> after) {
    List<Cue> cues = new ArrayList<>(before);
    cues.addAll(passage.cues());
    cues.addAll(after);
    return new WiderPassage(new Passage(cues), before.stream().mapToInt(WiderPassage::units).sum());
  }

  /**
   * How many cues are read.
   *
   * @param cues before or after a passage, the nearest first
   * @param units {@link #BEFORE} or {@link #AFTER}
   */
  public static int count(List<Cue> cues, int units) {
    int count = 0;
    for (int read = 0; count < cues.size() && read < units; count++) {
      read += units(cues.get(count));
    }
    return count;
  }

  /**
   * How much text a cue adds to a passage, in UTF-16 units: cues are added as long as less than
   * {@link #BEFORE} or {@link #AFTER} was.
   */
  public static int units(Cue cue) {
    return cue.text().length() + 1;
  }
}
