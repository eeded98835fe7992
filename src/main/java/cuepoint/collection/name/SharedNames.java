package cuepoint.collection.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of files in folders beside each other: which are in more than one of them. */
public final class SharedNames {
  private final Map<String, Integer> folders = new HashMap<>();

  /** Adds the names of the files of one folder. */
  public void add(Set<String> names) {
    names.forEach(name -> folders.merge(name, 1, Integer::sum));
  }

  /** Whether some of the names of a folder that was added are in another one as well. */
  public boolean areInOthers(Set<String> names) {
    return names.stream().anyMatch(name -> folders.getOrDefault(name, 0) > 1);
  }
}
