package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.index.IndexedTalk;
import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorRun;
import cuepoint.lucene.vector.LuceneVectorIndexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each text of a passage gets its vector once, whatever becomes of the talks and of the run. */
class VectorRunTest {
  private static final String MODEL = "a model";

  private final List<String> said = new ArrayList<>();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path folder;

  @BeforeEach
  void talks() throws IOException {
    index("one", "first words");
    index("two", "second words");
  }

  @Test
  void eachTextIsReadOnce() throws Exception {
    index("three", "first words");
    assertThat(run(MODEL)).isEqualTo(2);
    assertThat(read).containsExactlyInAnyOrder("first words", "second words");
    assertThat(run(MODEL)).isZero();
  }

  @Test
  void onlyWhatIsNewIsReadAgain() throws Exception {
    run(MODEL);
    index("one", "other words");
    index("three", "second words");
    assertThat(run(MODEL)).isEqualTo(1);
    assertThat(read).last().isEqualTo("other words");
  }

  @Test
  void anIndexThatIsBuiltAgainKeepsItsVectors() throws Exception {
    run(MODEL);
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, true)) {
      indexer.commit();
    }
    talks();
    assertThat(run(MODEL)).isZero();
  }

  @Test
  void vectorsOfAnotherModelAreDropped() throws Exception {
    run(MODEL);
    assertThat(run("another model")).isEqualTo(2);
    assertThat(run("another model")).isZero();
  }

  @Test
  void aLanguageThatTheModelDoesNotKnowIsLeftOut() throws Exception {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      indexer.put(
          IndexedTalk.cut(recording("conf/de", "t", "s", "de", spoken(1, "deutsche Worte"))), "");
      indexer.commit();
    }
    assertThat(run(MODEL)).isEqualTo(2);
    assertThat(read).doesNotContain("deutsche Worte");
  }

  @Test
  void whatFailsIsToldAndTheNextRunGoesOn() throws Exception {
    for (int i = 0; i < 20; i++) {
      index("more" + i, "more words " + i);
    }
    try (VectorIndexer indexer = open(MODEL)) {
      VectorRun failing =
          new VectorRun(
              indexer,
              text -> {
                throw new UncheckedIOException(text, new IOException());
              },
              (made, failed) -> {});
      assertThatThrownBy(() -> failing.run(2)).isInstanceOf(UncheckedIOException.class);
    }
    assertThat(run(MODEL)).isEqualTo(22);
  }

  @Test
  void aTextOnWhichTheModelFailsIsPassedOverUntilTheTalksChange() throws Exception {
    index("three", "third words");
    assertThat(runFailingOn("second words")).isEqualTo(1);
    assertThat(run(MODEL)).isZero();
    try (VectorIndexer indexer = open(MODEL)) {
      assertThat(indexer.state().texts()).isEqualTo(2);
    }
    index("four", "fourth words");
    assertThat(run(MODEL)).isEqualTo(2);
    assertThat(read).contains("second words", "fourth words");
  }

  /** On how many it has failed. */
  private int runFailingOn(String failing) throws Exception {
    try (VectorIndexer indexer = open(MODEL)) {
      VectorRun run =
          new VectorRun(
              indexer,
              text -> vector(text).filter(vector -> !text.equals(failing)),
              (made, failed) -> {});
      assertThat(run.run(2)).isEqualTo(indexer.state().missing() - run.failed());
      return run.failed();
    }
  }

  @Test
  void aRunThatIsStoppedKeepsWhatItHas() throws Exception {
    for (int i = 0; i < 20; i++) {
      index("more" + i, "more words " + i);
    }
    int made;
    try (VectorIndexer indexer = open(MODEL)) {
      VectorRun[] itself = new VectorRun[1];
      VectorRun run = new VectorRun(indexer, this::vector, (now, failed) -> itself[0].stop());
      itself[0] = run;
      made = run.run(2);
    }
    assertThat(made).isBetween(1, 3);
    assertThat(run(MODEL)).isEqualTo(22 - made);
  }

  private int run(String model) throws Exception {
    try (VectorIndexer indexer = open(model)) {
      int missing = indexer.state().missing();
      int made = new VectorRun(indexer, this::vector, (now, failed) -> {}).run(2);
      assertThat(made).isEqualTo(missing);
      return made;
    }
  }

  private VectorIndexer open(String model) throws IOException {
    return LuceneVectorIndexer.open(folder, model, "en"::equals, said::add).orElseThrow();
  }

  private Optional<float[]> vector(String text) {
    read.add(text);
    return Optional.of(new float[] {text.length(), 1, -1});
  }

  private void index(String name, String said) throws IOException {
    SmallIndex.lucene(folder, recording("conf/" + name, "t", "s", spoken(1, said))).close();
  }
}
