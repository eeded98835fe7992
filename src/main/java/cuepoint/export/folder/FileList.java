package cuepoint.export.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a folder exports wrote, each with the SHA-256 of what was written, in the format
 * of {@code sha256sum}. While files are being replaced, a file has two lines. Lists of earlier
 * versions have no hashes. Not safe for use by several threads.
 */
final class FileList {
  static final String PATH = ExportFolder.SEARCH + "files.txt";

  private static final Pattern LINE = Pattern.compile("(?:(?<hash>[0-9a-f]{64})  )?(?<path>.+)");

  private final Map<String, Set<String>> hashes = new TreeMap<>();

  /**
   * Reads the list of a folder; an empty one where there is none.
   *
   * @throws ExportRefusedException when the file of this name is no such list
   */
  static FileList of(Path root) throws IOException {
    Path file = root.resolve(PATH);
    FileList list = new FileList();
    if (Files.exists(file)) {
      Files.readAllLines(file).forEach(list::read);
      if (list.paths().stream().noneMatch(path -> path.startsWith(ExportFolder.SEARCH))) {
        throw new ExportRefusedException(
            file + " was not written by an export; move it, or export into another folder");
      }
    }
    return list;
  }

  private void read(String line) {
    Matcher parts = LINE.matcher(line);
    if (parts.matches()) {
      add(parts.group("path"), parts.group("hash") == null ? "" : parts.group("hash"));
    }
  }

  /**
   * Adds a file.
   *
   * @param hash as of {@link cuepoint.file.Sha256}; empty when it is unknown
   */
  void add(String path, String hash) {
    hashes.computeIfAbsent(path, added -> new TreeSet<>()).add(hash);
  }

  void addAll(FileList other) {
    other.hashes.forEach((path, all) -> all.forEach(hash -> add(path, hash)));
  }

  /** The files, relative to the folder, in order. */
  Set<String> paths() {
    return hashes.keySet();
  }

  boolean has(String path) {
    return hashes.containsKey(path);
  }

  /** The hashes of a file; one of them is empty when it is unknown. */
  Set<String> hashes(String path) {
    return hashes.getOrDefault(path, Set.of());
  }

  /** The content of the list as a file. */
  String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, all) ->
        all.forEach(
            hash -> text.append(hash.isEmpty() ? "" : hash + "  ").append(path).append('\n')));
    return text.toString();
  }
}
