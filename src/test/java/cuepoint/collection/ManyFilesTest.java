package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time to list a collection grows with its files, not with their square. */
class ManyFilesTest {
  private static final int MANY = 100_000;

  @TempDir Path folder;

  @Test
  void aHundredThousandEmptyFilesAreListedInLinearTime() throws IOException {
    Path many = empty("many", MANY);
    Path few = empty("few", MANY / 10);
    nanos(few, MANY / 10); // so that the code is compiled
    long ofFew = nanos(few, MANY / 10);
    assertThat((double) nanos(many, MANY) / ofFew)
        .as("times as long for ten times as many: 100 if the square were taken")
        .isLessThan(30);
  }

  private Path empty(String name, int count) throws IOException {
    Path root = folder.resolve(name);
    Path event = Files.createDirectories(root.resolve("conf"));
    for (int i = 0; i < count; i++) {
      Files.createFile(event.resolve("talk-%06d.en.vtt".formatted(i)));
    }
    return root;
  }

  /** The CPU time of this thread. */
  private static long nanos(Path root, int talks) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Collection collection = Collection.open(root);
    assertThat(collection.talks()).hasSize(talks);
    assertThat(collection.files()).hasSize(talks);
    assertThat(collection.problems()).isEmpty();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
