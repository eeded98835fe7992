package cuepoint.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which changes wait to be dealt with, and which of them are complete. Times are in ms, of any
 * clock that only goes forward.
 */
final class Settling {
  /** So long must a file have kept still to count as complete. */
  static final long QUIET_MILLIS = 500;

  /** After so long a complete change waits no longer for others. */
  private static final long LATEST_MILLIS = 1000;

  private final Map<Path, FileState> done;
  private final Map<Path, Change> changes = new HashMap<>();
  private Map<Path, FileState> seen;

  private record Change(long firstMillis, long lastMillis) {
    boolean isSettled(long nowMillis) {
      return nowMillis - lastMillis >= QUIET_MILLIS;
    }
  }

  /** Begins with files that are dealt with. */
  Settling(Map<Path, FileState> files) {
    this.done = new HashMap<>(files);
    this.seen = files;
  }

  /** Compares the files with those of the look before. */
  void see(Map<Path, FileState> files, long nowMillis) {
    markChanges(seen.keySet(), files, nowMillis);
    markChanges(files.keySet(), files, nowMillis);
    changes.keySet().removeIf(path -> Objects.equals(done.get(path), files.get(path)));
    seen = files;
  }

  private void markChanges(Collection<Path> paths, Map<Path, FileState> files, long nowMillis) {
    for (Path path : paths) {
      if (!Objects.equals(seen.get(path), files.get(path))) {
        changes.merge(
            path,
            new Change(nowMillis, nowMillis),
            (before, now) -> new Change(before.firstMillis(), nowMillis));
      }
    }
  }

  /** Whether some files may still be written. */
  boolean isRestless(long nowMillis) {
    return changes.values().stream().anyMatch(change -> !change.isSettled(nowMillis));
  }

  /** Whether it is time to deal with what is complete. */
  boolean isDue(long nowMillis) {
    boolean restless = isRestless(nowMillis);
    return changes.values().stream()
        .filter(change -> change.isSettled(nowMillis))
        .anyMatch(change -> !restless || nowMillis - change.firstMillis() >= LATEST_MILLIS);
  }

  /** The files that may still be written. */
  Unsettled unsettled(long nowMillis) {
    Set<Path> written = new HashSet<>();
    Set<Path> gone = new HashSet<>();
    changes.forEach((path, change) -> {
      if (!change.isSettled(nowMillis)) {
        (seen.containsKey(path) ? written : gone).add(path);
      }
    });
    return new Unsettled(written, gone);
  }

  /** All but the unsettled changes are dealt with. */
  void dealtWith(Unsettled unsettled) {
    changes
        .keySet()
        .removeIf(path -> {
          if (unsettled.written().contains(path) || unsettled.gone().contains(path)) {
            return false;
          }
          if (seen.containsKey(path)) {
            done.put(path, Objects.requireNonNull(seen.get(path)));
          } else {
            done.remove(path);
          }
          return true;
        });
  }
}
