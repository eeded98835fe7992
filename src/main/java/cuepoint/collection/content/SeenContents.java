package cuepoint.collection.content;

import cuepoint.file.AsideFile;
import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found in the files of a collection, and how they were then: kept in a file from run to
 * run, so that the many that have not changed are not opened. Nothing depends on it: without it, or
 * where a line of it cannot be read, files are looked into again. Not thread-safe.
 */
public final class SeenContents {
  /** The first line of the file. The number changes whenever a trait is found in other files. */
  private static final String VERSION = "contents 1";

  private final Path root;
  private final Map<String, SeenFile> before;
  private final Map<Path, Optional<SeenFile>> now = new HashMap<>();

  private SeenContents(Path root, Map<String, SeenFile> before) {
    this.root = root;
    this.before = before;
  }

  /** Nothing has been seen of a collection. */
  public static SeenContents none(Path root) {
    return new SeenContents(root, Map.of());
  }

  /**
   * What an earlier run has {@linkplain #write written}; nothing if it cannot be read.
   *
   * @param root the collection
   */
  public static SeenContents read(Path root, Path file) {
    List<String> lines = AsideFile.linesIfPossible(file);
    if (lines.isEmpty() || !lines.getFirst().equals(VERSION)) {
      return none(root);
    }
    return new SeenContents(
        root,
        lines.stream()
            .skip(1)
            .flatMap(line -> SeenFile.of(line).stream())
            .collect(Collectors.toMap(SeenFile::path, one -> one, (first, second) -> second)));
  }

  /** Whether a file of the collection has a trait; it is looked into unless that is known. */
  boolean has(Trait trait, Path file) {
    return now.computeIfAbsent(file, this::seen)
        .map(seen -> seen.has(trait, file))
        .orElseGet(() -> trait.isIn(file));
  }

  /** A file as it is, with what was found in it before; empty if it is gone. */
  private Optional<SeenFile> seen(Path file) {
    try {
      SeenFile is = SeenFile.of(root.relativize(file).toString(), FileStamp.of(file));
      SeenFile was = before.get(is.path());
      return Optional.of(was != null && was.isAs(is) ? was : is);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes what is known of the files that this run has asked for; a folder may be read-only. */
  public void write(Path file) {
    String lines =
        now.values().stream()
            .flatMap(Optional::stream)
            .filter(SeenFile::isSettled)
            .map(SeenFile::line)
            .sorted()
            .collect(Collectors.joining("", VERSION + "\n", ""));
    AsideFile.writeIfPossible(file, lines);
  }
}
