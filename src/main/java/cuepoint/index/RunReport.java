package cuepoint.index;

import cuepoint.caption.Repairs;
import cuepoint.collection.FileProblem;
import java.util.List;

/**
 * What a run over the collection did.
 *
 * @param added talks that are new
 * @param changed talks whose files hold something else than before
 * @param removed talks whose files are gone
 * @param unchanged talks that were not touched
 * @param repairs what was repaired in the captions that were read, and how often
 * @param problems what could not be read, in the talks of this run and in unchanged ones
 */
public record RunReport(
    int added,
    int changed,
    int removed,
    int unchanged,
    Repairs repairs,
    List<FileProblem> problems) {

  public RunReport {
    problems = List.copyOf(problems);
  }

  /** How many talks the index holds now. */
  public int talks() {
    return added + changed + unchanged;
  }
}
