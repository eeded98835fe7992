package cuepoint.ingest;

import cuepoint.draft.Doubt;
import java.util.List;

/**
 * What an import does to a talk.
 *
 * @param stem the name of its files
 * @param title what the source calls it, or else the stem
 * @param isNew whether the event did not have it
 * @param files its files; empty if it is left out
 * @param doubts what may be wrong, for a person to look at
 */
public record TalkPlan(
    String stem, String title, boolean isNew, List<FilePlan> files, List<Doubt> doubts) {

  public TalkPlan {
    files = List.copyOf(files);
    doubts = List.copyOf(doubts);
  }

  /** Whether any file is written. */
  public boolean isWritten() {
    return files.stream().anyMatch(file -> file.change().isWritten());
  }

  /** Whether something of a person's is kept. */
  public boolean isKept() {
    return files.stream().anyMatch(FilePlan::isKept);
  }
}
