package cuepoint.fetch;

import cuepoint.fetch.folder.KnownTalks;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** File stems that are taken: by talks on disk and by those to be asked for. */
final class Stems {
  private final KnownTalks known;
  private final Set<String> taken = new HashSet<>();

  Stems(KnownTalks known) {
    this.known = known;
  }

  /** The stem, or, as hostile lists give two videos the same id, one of its kind that is free. */
  String free(Path folder, String stem) {
    String free = stem;
    for (int i = 2; known.isTaken(folder, free) || taken.contains(key(folder, free)); i++) {
      free = stem + "-" + i;
    }
    return free;
  }

  /** Marks a stem as taken. */
  void take(Path folder, String stem) {
    taken.add(key(folder, stem));
  }

  private static String key(Path folder, String stem) {
    return folder + "/" + stem.toLowerCase(Locale.ROOT);
  }
}
