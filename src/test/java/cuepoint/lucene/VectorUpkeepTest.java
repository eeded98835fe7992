package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.index.IndexedTalk;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorRun;
import cuepoint.index.VectorState;
import cuepoint.index.VectorState.Phase;
import cuepoint.lucene.vector.LuceneVectorIndexer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of stored vectors over time: other models, talks that go, damage. */
class VectorUpkeepTest {
  private static final String MODEL = "a model";

  private final List<String> said = new ArrayList<>();

  @TempDir Path folder;

  @BeforeEach
  void talks() throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      for (int i = 0; i < 20; i++) {
        put(indexer, "talk" + i, "en", "words of talk " + i);
      }
      indexer.commit();
    }
  }

  @Test
  void whoGoesBackToAModelHasItsVectorsStill() throws Exception {
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said).isEmpty();
    assertThat(run("another")).isEqualTo(20);
    assertThat(said).containsExactly(vectors() + " has vectors of another model, a model");
    assertThat(run(MODEL)).isZero();
    assertThat(run("another")).isZero();
    assertThat(said).hasSize(1);
  }

  @Test
  void vectorsOfTwoModelsAreKeptAtMost() throws Exception {
    run(MODEL);
    run("second");
    run("third");
    assertThat(run("second")).isZero();
    assertThat(run(MODEL)).isEqualTo(20);
  }

  @Test
  void aModelThatHasMadeNothingYetTakesNothingAway() throws Exception {
    run(MODEL);
    open("another").close();
    try (VectorIndexer indexer = open(MODEL)) {
      assertThat(indexer.state()).isEqualTo(VectorState.of(20, 0, Map.of()));
    }
  }

  @Test
  void fewVectorsOfTalksThatAreGoneStay() throws Exception {
    run(MODEL);
    remove(0, 5);
    run(MODEL);
    assertThat(stored()).isEqualTo(20);
    talks();
    assertThat(run(MODEL)).isZero();
  }

  @Test
  void manyVectorsOfTalksThatAreGoneAreDeleted() throws Exception {
    run(MODEL);
    remove(0, 6);
    run(MODEL);
    assertThat(stored()).isEqualTo(14);
    talks();
    assertThat(run(MODEL)).isEqualTo(6);
  }

  @Test
  void transcriptsInLanguagesThatTheModelDoesNotKnowAreCounted() throws Exception {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      put(indexer, "de1", "de", "deutsche Worte");
      put(indexer, "de2", "de", "andere deutsche Worte");
      put(indexer, "fr", "fr", "des mots");
      indexer.commit();
    }
    VectorState expected = VectorState.of(20, 0, Map.of("de", 2, "fr", 1));
    try (VectorIndexer indexer = open(MODEL)) {
      assertThat(indexer.state().leftOut()).isEqualTo(expected.leftOut());
      assertThat(indexer.state().phase()).isEqualTo(Phase.PREPARING);
    }
    run(MODEL);
    try (VectorIndexer indexer = open(MODEL)) {
      assertThat(indexer.state()).isEqualTo(expected);
    }
  }

  @Test
  void manySmallRunsDoNotLeaveManySegments() throws Exception {
    run(MODEL);
    for (int i = 0; i < 40; i++) {
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
        put(indexer, "talk" + i, "en", "new words " + i);
        indexer.commit();
      }
      assertThat(run(MODEL)).isEqualTo(1);
    }
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(vectors()))) {
      assertThat(reader.leaves()).hasSizeLessThan(20);
    }
  }

  @Test
  void twoAtOnceLeaveTheWorkToTheFirst() throws Exception {
    try (VectorIndexer first = open(MODEL)) {
      assertThat(first.state().missing()).isEqualTo(20);
      assertThat(LuceneVectorIndexer.open(folder, MODEL, "en"::equals, said::add)).isEmpty();
    }
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said).isEmpty();
  }

  @Test
  void aFileThatWasCutIsToldAndAllIsMadeAgain() throws Exception {
    run(MODEL);
    Path largest = files().max(Comparator.comparingLong(file -> file.toFile().length())).get();
    Files.write(largest, Arrays.copyOf(Files.readAllBytes(largest), 100));
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said)
        .containsExactly(
            "the vectors in %s are damaged: %s has other content than was written"
                .formatted(vectors(), largest.getFileName()));
    assertThat(run(MODEL)).isZero();
  }

  @Test
  void aFileThatIsMissingIsToldAndAllIsMadeAgain() throws Exception {
    run(MODEL);
    Files.delete(files().filter(file -> file.toString().endsWith(".cfs")).findFirst().get());
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said).singleElement().asString().contains("are damaged: ").contains("is missing");
  }

  @Test
  void aFolderThatWasEmptiedIsFilledAgain() throws Exception {
    run(MODEL);
    for (Path file : files().toList()) {
      Files.delete(file);
    }
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said).isEmpty();
  }

  @Test
  void garbageUnderTheNameOfACommitIsReplaced() throws Exception {
    Files.createDirectories(vectors());
    Files.writeString(vectors().resolve("segments_1"), "garbage", StandardCharsets.UTF_8);
    Files.writeString(vectors().resolve("notes.txt"), "mine", StandardCharsets.UTF_8);
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(run(MODEL)).isZero();
    assertThat(vectors().resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void anIndexOfAnotherProgramIsReplaced() throws Exception {
    try (LuceneIndexer indexer = LuceneIndexer.open(vectors(), false)) {
      put(indexer, "talk", "en", "words");
      indexer.commit();
    }
    assertThat(run(MODEL)).isEqualTo(20);
    assertThat(said)
        .containsExactly("the vectors in %s are of another program".formatted(vectors()));
    assertThat(stored()).isEqualTo(20);
  }

  @Test
  void whereThereIsNoIndexNothingIsMade() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> LuceneVectorIndexer.open(nowhere, MODEL, "en"::equals, said::add))
        .isInstanceOf(UnusableIndexException.class);
    assertThat(nowhere).doesNotExist();
  }

  private Path vectors() {
    return folder.resolve("meaning");
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(vectors())) {
      return files.toList().stream();
    }
  }

  private int stored() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(vectors()))) {
      return reader.numDocs();
    }
  }

  private void remove(int from, int to) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      for (int i : IntStream.range(from, to).toArray()) {
        indexer.remove("conf/talk" + i);
      }
      indexer.commit();
    }
  }

  private int run(String model) throws Exception {
    try (VectorIndexer indexer = open(model)) {
      return new VectorRun(
              indexer, text -> Optional.of(new float[] {text.length(), 1}), (made, failed) -> {})
          .run(2);
    }
  }

  private VectorIndexer open(String model) throws IOException {
    return LuceneVectorIndexer.open(folder, model, "en"::equals, said::add).orElseThrow();
  }

  private static void put(LuceneIndexer indexer, String name, String language, String words)
      throws IOException {
    indexer.put(
        IndexedTalk.cut(recording("conf/" + name, "t", "s", language, spoken(1, words))), "");
  }
}
