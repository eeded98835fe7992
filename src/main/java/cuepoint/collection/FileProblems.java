package cuepoint.collection;

import cuepoint.file.FolderBorder;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what cannot be read, while the rest is read. */
final class FileProblems implements ProblemSink {
  /** Most problems that are kept of one file, so that none fills the memory with them. */
  private static final int MOST = 200;

  private final Path root;
  private final FolderBorder border;
  private final List<FileProblem> found = new ArrayList<>();
  private final Map<String, List<FileProblem>> byFile = new HashMap<>();
  private final Set<Path> unlisted = new HashSet<>();

  FileProblems(Path root) {
    this.root = root;
    this.border = new FolderBorder(root);
  }

  @Override
  public void add(Path file, int line, String message) {
    String name = nameOf(file);
    List<FileProblem> of = byFile.computeIfAbsent(name, one -> new ArrayList<>());
    if (of.size() < MOST) {
      String what = of.size() + 1 < MOST ? message : "problems from here on are not listed";
      FileProblem problem = new FileProblem(name, line, what);
      of.add(problem);
      found.add(problem);
    }
  }

  /** Whether a link in the folder leads out of the collection. */
  boolean linkLeadsOut(Path file) {
    return border.linkLeadsOut(file);
  }

  /** Adds a file or folder that is left out because it is a link out of the collection. */
  void outside(Path file) {
    unreadable(file, border.outside(file));
  }

  /** Adds a file that is left out because it is not a regular file. */
  void irregular(Path file) {
    try {
      RegularFile.check(file, Long.MAX_VALUE);
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  /** Adds a folder that cannot be listed, so that nobody knows which files are in it. */
  void unlisted(Path folder, IOException e) {
    unlisted.add(folder);
    unreadable(folder, e);
  }

  boolean isUnlisted(Path folder) {
    return unlisted.contains(folder);
  }

  /** An empty list for the same collection, whose problems are not added to this one. */
  FileProblems apart() {
    return new FileProblems(root);
  }

  /** The problems, in the order in which they were found. */
  List<FileProblem> found() {
    return List.copyOf(found);
  }

  /** Those of one file. */
  List<FileProblem> of(String name) {
    return List.copyOf(byFile.getOrDefault(name, List.of()));
  }

  /** The files and folders with problems that are not among others. */
  Stream<ListedFile> besides(Set<String> listed) {
    return byFile.keySet().stream()
        .sorted()
        .filter(name -> !name.isEmpty() && !listed.contains(name))
        .map(name -> ListedFile.passedOver(name, PassedOver.UNREADABLE));
  }

  /** The path of a file in the collection, with forward slashes. */
  String nameOf(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
