package cuepoint.watch;

import cuepoint.collection.ListedFile;
import cuepoint.collection.ListedFile.Use;
import cuepoint.file.FolderBorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder at one time.
 *
 * @param isThere whether there is a folder
 * @param files those of a collection that are used, in all folders
 * @param folders those that they are in, with what tells a folder from another of the same name
 */
record Snapshot(boolean isThere, Map<Path, FileState> files, Map<Path, Optional<Object>> folders) {

  /** Looks at every file. What cannot be read is seen as such. */
  static Snapshot of(Path root) {
    if (!Files.isDirectory(root)) {
      return new Snapshot(false, Map.of(), Map.of());
    }
    Snapshot snapshot = new Snapshot(true, new HashMap<>(), new HashMap<>());
    try {
      Files.walkFileTree(
          root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, snapshot.new Walk(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the walk catches all
    }
    return snapshot;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FolderBorder border;

    Walk(Path root) {
      this.root = root;
      this.border = new FolderBorder(root);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)
          && (ListedFile.use(folder) == Use.NONE || border.linkLeadsOut(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.put(folder, Optional.ofNullable(attributes.fileKey()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      switch (ListedFile.use(file)) {
        case NONE -> {}
        case NAME -> files.put(file, FileState.NAMED);
        case CONTENT -> files.put(file, FileState.of(file));
      }
      return FileVisitResult.CONTINUE;
    }

    /** It has just vanished, is a link to a folder that it is in, or may not be read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (Files.exists(file)) {
        files.put(file, FileState.UNREADABLE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        files.put(folder, FileState.UNREADABLE);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
