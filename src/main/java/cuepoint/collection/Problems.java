package cuepoint.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes down what cannot be read while the rest is read on. */
final class Problems {
  private final Path root;
  private final List<FileProblem> found = new ArrayList<>();

  Problems(Path root) {
    this.root = root;
  }

  void add(Path file, int line, String message) {
    found.add(new FileProblem(nameOf(file), line, message));
  }

  /** Takes down others of the same collection, which are not told with these. */
  Problems apart() {
    return new Problems(root);
  }

  List<FileProblem> found() {
    return List.copyOf(found);
  }

  private String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
