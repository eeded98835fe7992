package cuepoint.lucene;

import cuepoint.talk.Chapter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proposed chapters of the talks that were asked for last: finding them reads all that is said
 * in a talk. Safe for use by many threads.
 */
final class RecentTalks {
  private static final int KEPT = 500;

  private final Map<Integer, List<Chapter>> chapters =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Chapter>> eldest) {
          return size() > KEPT;
        }
      };

  /** Finds the chapters of a talk. */
  interface Finding {
    List<Chapter> chapters() throws IOException;
  }

  /** Those of a talk, by its number; found unless they are known. */
  List<Chapter> chapters(int talk, Finding finding) throws IOException {
    Optional<List<Chapter>> known = known(talk);
    if (known.isPresent()) {
      return known.get();
    }
    List<Chapter> found = finding.chapters();
    synchronized (chapters) {
      chapters.put(talk, found);
    }
    return found;
  }

  private Optional<List<Chapter>> known(int talk) {
    synchronized (chapters) {
      return Optional.ofNullable(chapters.get(talk));
    }
  }
}
