package cuepoint.lucene;

import static cuepoint.index.IndexedTalk.cut;
import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk loses bits. No search is answered from what it has lost. */
class DamagedIndexTest {
  private static final int FLIPS = 100;
  private static final int CUTS = 50;
  private static final String LOCK = "write.lock";

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @TempDir Path folder;

  /** Several segments, one with deleted documents, one with values written later. */
  @BeforeEach
  void anIndex() throws IOException {
    build();
    assertThat(answer()).isEqualTo("[conf/0, conf/1, conf/2, conf/3]");
  }

  private void build() throws IOException {
    for (int i = 0; i < 4; i++) {
      Recording talk =
          recording("conf/" + i, "Talk " + i, "Ada", spoken(1, "lock free ".repeat(50 * i) + i));
      change(indexer -> indexer.put(cut(talk), "files"));
    }
    change(indexer -> indexer.put(cut(talk(4)), "files"));
    change(indexer -> indexer.remove("conf/4"));
    change(indexer -> indexer.touch("conf/2", "other files"));
  }

  private static Recording talk(int number) {
    return recording("conf/" + number, "Talk " + number, "Ada", spoken(1, "lock step"));
  }

  private interface Change {
    void in(LuceneIndexer indexer) throws IOException;
  }

  private void change(Change change) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      change.in(indexer);
      indexer.commit();
    }
  }

  @Test
  void flippedBytesAreNotAnsweredFrom() throws IOException {
    for (int i = 0; i < FLIPS; i++) {
      damage(
          i % 2 == 0,
          (name, bytes) -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
          });
    }
  }

  @Test
  void cutFilesAreNotAnsweredFrom() throws IOException {
    for (int i = 0; i < CUTS; i++) {
      damage(i % 2 == 0, (name, bytes) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  }

  private interface Damage {
    byte[] of(String name, byte[] bytes);
  }

  /**
   * Damages a file, looks what comes of it, and puts it back.
   *
   * @param byFile whether each file is as likely as another, or each byte
   */
  private void damage(boolean byFile, Damage damage) throws IOException {
    Path file = byFile ? anyFile() : fileOfAnyByte();
    byte[] sound = Files.readAllBytes(file);
    Files.write(file, damage.of(file.getFileName().toString(), sound.clone()));
    assertThatThrownBy(() -> LuceneEngine.open(folder))
        .as("%s, seed %d", file, seed)
        .isInstanceOfSatisfying(
            UnusableIndexException.class,
            e -> assertThat(e.mayBeBuilt()).as("%s, seed %d", e.getMessage(), seed).isTrue());
    Files.write(file, sound);
  }

  @Test
  void aDamagedIndexIsBuiltAgain() throws IOException {
    for (Path damaged : files()) {
      if (Files.exists(damaged)) {
        Files.write(damaged, new byte[] {1, 2, 3});
        List<UnusableIndexException> told = new ArrayList<>();
        try (LuceneIndexer indexer = LuceneIndexer.open(folder, false, told::add)) {
          assertThat(indexer.talks()).isEmpty();
        }
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        build();
        assertThat(LuceneVerification.of(folder).damage()).isEmpty();
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith(LOCK) && !file.endsWith("cuepoint.read"))
          .sorted()
          .toList();
    }
  }

  private Path anyFile() throws IOException {
    List<Path> files = files();
    return files.get(random.nextInt(files.size()));
  }

  private Path fileOfAnyByte() throws IOException {
    TreeMap<Long, Path> byEnd = new TreeMap<>();
    long end = 0;
    for (Path file : files()) {
      end += Files.size(file);
      byEnd.put(end, file);
    }
    return byEnd.higherEntry(random.nextLong(end)).getValue();
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      byte[] sound = Files.readAllBytes(file);
      Files.delete(file);
      Throwable told = catchThrowable(() -> LuceneEngine.open(folder));
      assertThat(told).as(name).isInstanceOf(UnusableIndexException.class);
      if (!name.startsWith("segments")) {
        assertThat(told).hasMessageContaining(folder.toString()).hasMessageContaining(name);
      }
      Files.write(file, sound);
    }
    assertThat(answer()).isEqualTo("[conf/0, conf/1, conf/2, conf/3]");
  }

  @Test
  void whatIsDamagedUnderARunningSearchIsNoticedAtOnce() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      String sound = answer(engine);
      for (int i = 0; i < CUTS; i++) {
        Path file = anyFile();
        byte[] bytes = Files.readAllBytes(file);
        byte[] other = bytes.clone();
        other[random.nextInt(other.length)] ^= 1;
        Files.write(file, other);
        assertThatThrownBy(() -> answer(engine))
            .as("%s, seed %d", file, seed)
            .isInstanceOf(UncheckedIOException.class)
            .hasCauseInstanceOf(UnusableIndexException.class);
        Files.write(file, bytes);
        assertThat(answer(engine)).isEqualTo(sound);
      }
    }
  }

  @Test
  void aRunningSearchGoesOnWhenTheIndexHasBeenBuiltAgain() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      String sound = answer(engine);
      Path largest = files().get(0);
      for (Path file : files()) {
        largest = Files.size(file) > Files.size(largest) ? file : largest;
      }
      Files.write(largest, Arrays.copyOf(Files.readAllBytes(largest), 100));
      assertThatThrownBy(() -> answer(engine)).hasCauseInstanceOf(UnusableIndexException.class);
      assertThatThrownBy(() -> answer(engine)).hasCauseInstanceOf(UnusableIndexException.class);
      build();
      assertThat(answer(engine)).isEqualTo(sound);
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, true)) {
        indexer.put(cut(talk(4)), "files");
        assertThat(answer(engine)).isEqualTo(sound);
        indexer.commit();
      }
      assertThat(answer(engine)).isEqualTo("[conf/4]");
      engine.check();
      assertThat(answer(engine)).isEqualTo("[conf/4]");
    }
  }

  @Test
  void anIndexThatIsDeletedUnderARunningSearchIsMissing() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      for (Path file : files()) {
        Files.delete(file);
      }
      assertThatThrownBy(() -> answer(engine))
          .cause()
          .isInstanceOfSatisfying(
              UnusableIndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
      build();
      assertThat(answer(engine)).isEqualTo("[conf/0, conf/1, conf/2, conf/3]");
    }
  }

  private String answer() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      return answer(engine);
    }
  }

  private static String answer(LuceneEngine engine) {
    assertThat(engine.searcher().search(Query.of("lock free")).totalTalks()).isLessThan(5);
    return engine.catalogue().talks(Filters.NONE).stream()
        .map(talk -> talk.id())
        .sorted()
        .toList()
        .toString();
  }
}
