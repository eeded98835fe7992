package cuepoint.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found last, of one commit: pages of a talk with one query and another ask the same. Safe
 * for use by many threads.
 *
 * @param <K> what was asked
 */
final class RecentAnswers<K, T> {
  /** An answer has a few extracts of some hundred bytes. */
  private static final int KEPT = 500;

  private final Map<K, List<T>> answers =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, List<T>> eldest) {
          return size() > KEPT;
        }
      };

  /** Finds an answer. */
  interface Finding<T> {
    List<T> find() throws IOException;
  }

  /** An answer, found unless it is known. */
  List<T> get(K asked, Finding<T> finding) throws IOException {
    Optional<List<T>> known = known(asked);
    if (known.isPresent()) {
      return known.get();
    }
    List<T> found = List.copyOf(finding.find());
    synchronized (answers) {
      answers.put(asked, found);
    }
    return found;
  }

  private Optional<List<T>> known(K asked) {
    synchronized (answers) {
      return Optional.ofNullable(answers.get(asked));
    }
  }
}
