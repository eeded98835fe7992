package cuepoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that outlives a test class, for what test classes share; closing deletes it. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  public static TemporaryFolder create() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("cuepoint"));
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(path)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
