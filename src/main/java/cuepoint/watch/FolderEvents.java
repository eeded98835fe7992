package cuepoint.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the system reports that something has changed in a folder. What it reports is not
 * looked at: reports get lost when there are many, and none come from network disks.
 */
final class FolderEvents implements AutoCloseable {
  private final Map<Path, Watched> watched = new HashMap<>();
  private final Optional<WatchService> service;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Optional<String> trouble = Optional.empty();

  private record Watched(Optional<Object> identity, WatchKey key) {}

  FolderEvents(Path root) {
    this.service = service(root);
  }

  private Optional<WatchService> service(Path root) {
    try {
      return Optional.of(root.getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      trouble = Optional.of(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Why the system does not report all changes; empty if it does, as far as it says. */
  Optional<String> trouble() {
    return trouble;
  }

  /**
   * Waits for changes in these folders from now on, and in no others.
   *
   * @param folders each with its identity: one that is moved keeps it
   * @return whether there are new ones, in which something may have happened before
   */
  boolean follow(Map<Path, Optional<Object>> folders) {
    boolean added = false;
    // First those that are gone: a folder that was moved has the same key under its new name.
    watched.entrySet().removeIf(one -> isGone(one.getKey(), one.getValue(), folders));
    for (Map.Entry<Path, Optional<Object>> folder : folders.entrySet()) {
      if (!watched.containsKey(folder.getKey())) {
        added |= add(folder.getKey(), folder.getValue());
      }
    }
    return added;
  }

  private static boolean isGone(Path path, Watched folder, Map<Path, Optional<Object>> folders) {
    if (folders.containsKey(path)
        && folder.identity().equals(folders.get(path))
        && folder.key().isValid()) {
      return false;
    }
    folder.key().cancel();
    return true;
  }

  private boolean add(Path folder, Optional<Object> identity) {
    if (service.isEmpty()) {
      return false;
    }
    try {
      WatchKey key =
          folder.register(
              service.get(),
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      watched.put(folder, new Watched(identity, key));
      return true;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return false; // it vanished meanwhile
    } catch (IOException e) {
      trouble = Optional.of(String.valueOf(e.getMessage()));
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  /** Waits for a change, so long at most. Returns at once when something happened before. */
  void await(long millis) throws InterruptedException {
    if (service.isEmpty()) {
      pause(millis);
      return;
    }
    try {
      WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.get().poll();
      }
    } catch (ClosedWatchServiceException e) {
      return; // and so does the watch
    }
  }

  /** Waits so long, whatever happens. */
  @SuppressWarnings("ReturnValueIgnored") // whether it was closed is asked for by all who wait
  void pause(long millis) throws InterruptedException {
    closed.await(millis, TimeUnit.MILLISECONDS);
  }

  boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** Ends a wait of another thread as well. */
  @Override
  public void close() {
    closed.countDown();
    if (service.isPresent()) {
      try {
        service.get().close();
      } catch (IOException e) {
        trouble = Optional.of(String.valueOf(e.getMessage()));
      }
    }
  }
}
