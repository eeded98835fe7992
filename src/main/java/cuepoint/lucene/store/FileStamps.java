package cuepoint.lucene.store;

import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What shows cheaply that files may have changed.
 *
 * @param byName the stamps of those that are there
 */
record FileStamps(Map<String, FileStamp> byName) {
  static final FileStamps NONE = new FileStamps(Map.of());

  FileStamps {
    byName = Map.copyOf(byName);
  }

  /** That of a file, if it has not been deleted since it was listed. */
  private static Optional<FileStamp> stamp(Path file) throws IOException {
    try {
      return Optional.of(FileStamp.of(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The files in a folder that may be of an index. */
  static List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FileStamps::mayBeOfIndex)) {
      files.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  /** Those of the files in a folder that may be of an index. */
  static FileStamps of(Path folder) throws IOException {
    try {
      return of(files(folder));
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }

  /** Those of files, without those that have gone. */
  static FileStamps of(List<Path> files) throws IOException {
    Map<String, FileStamp> stamps = new HashMap<>();
    for (Path file : files) {
      stamp(file).ifPresent(stamp -> stamps.put(file.getFileName().toString(), stamp));
    }
    return new FileStamps(stamps);
  }

  private static boolean mayBeOfIndex(Path file) {
    return IndexFiles.isNamedSo(file.getFileName().toString());
  }

  /** Those of some of the files. */
  FileStamps of(Collection<String> names) {
    Map<String, FileStamp> some = new HashMap<>(byName);
    some.keySet().retainAll(names);
    return new FileStamps(some);
  }

  /** Whether a file is there with the same stamp in others. */
  boolean hasSame(String name, FileStamps others) {
    FileStamp stamp = byName.get(name);
    return stamp != null && stamp.equals(others.byName.get(name));
  }
}
