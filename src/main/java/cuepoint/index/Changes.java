package cuepoint.index;

import java.util.List;

/**
 * What a run changed in the index.
 *
 * @param added ids of talks that are new
 * @param changed of talks whose files have other content than before
 * @param removed of talks whose files are gone, or describe no talk any more
 * @param glossary whether there are other synonyms than before
 */
public record Changes(
    List<String> added, List<String> changed, List<String> removed, boolean glossary) {
  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && !glossary;
  }
}
