package cuepoint.index;

import cuepoint.caption.Repairs;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a run over the collection.
 *
 * @param changes what is different in the index
 * @param unchanged how many talks did not change
 * @param repairs what was repaired in the captions that were read, and how often
 * @param passedOver the files of no talk, and in the talks that were read in this run, those that
 *     were not used
 * @param detected BCP 47 tags of the languages that were detected, with how many transcripts;
 *     {@code und} where none was
 * @param problems what could not be read, in the talks of this run and in unchanged ones
 */
public record RunReport(
    Changes changes,
    int unchanged,
    Repairs repairs,
    List<ListedFile> passedOver,
    Map<String, Integer> detected,
    List<FileProblem> problems) {

  /**
   * Copies the problems.
   *
   * @throws IllegalArgumentException when the count is negative
   */
  public RunReport {
    if (unchanged < 0) {
      throw new IllegalArgumentException("a negative count");
    }
    passedOver = List.copyOf(passedOver);
    detected = Collections.unmodifiableMap(new TreeMap<>(detected));
    problems = List.copyOf(problems);
  }

  /** How many talks the index now contains. */
  public int talks() {
    return changes.added().size() + changes.changed().size() + unchanged;
  }
}
