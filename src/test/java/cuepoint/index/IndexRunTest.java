package cuepoint.index;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRunTest {
  @TempDir Path folder;
  private FolderFixture files;
  private Path index;

  @BeforeEach
  void twoTalks() throws IOException {
    files = new FolderFixture(Files.createDirectory(folder.resolve("transcripts")));
    index = folder.resolve("index");
    files.write("conf/one.en.vtt", vtt("a lock free queue"));
    files.write("conf/two.en.vtt", vtt("a lock step"));
  }

  @Test
  void theFirstRunAddsEveryTalkAndTheSecondTouchesNone() throws IOException {
    assertThat(counts(run())).containsExactly(2, 0, 0, 0);
    byte[] before = Files.readAllBytes(newestCommit());
    assertThat(counts(run())).containsExactly(0, 0, 0, 2);
    assertThat(newestCommit()).hasBinaryContent(before);
    assertThat(found("lock")).containsExactlyInAnyOrder("conf/one", "conf/two");
  }

  @Test
  void whatChangedIsReplaced() throws IOException {
    run();
    files.write("conf/one.en.vtt", vtt("a wait free queue"));
    assertThat(counts(run())).containsExactly(0, 1, 0, 1);
    assertThat(found("lock")).containsExactly("conf/two");
    assertThat(found("wait")).containsExactly("conf/one");
  }

  @Test
  void aFileThatIsOnlyTouchedIsNotIndexedAgain() throws IOException {
    run();
    Files.setLastModifiedTime(
        files.root().resolve("conf/one.en.vtt"), FileTime.fromMillis(1_000_000));
    assertThat(counts(run())).containsExactly(0, 0, 0, 2);
    byte[] before = Files.readAllBytes(newestCommit());
    assertThat(counts(run())).containsExactly(0, 0, 0, 2);
    assertThat(newestCommit()).as("its new time is remembered").hasBinaryContent(before);
  }

  /** As {@code cp -p} leaves it. */
  @Test
  void anotherTextOfTheSameSizeAndTimeIsIndexed() throws IOException {
    Path file = files.root().resolve("conf/two.en.vtt");
    run();
    FileTime written = Files.getLastModifiedTime(file);
    assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("unix"),
        "there is no time of change");
    files.write("conf/two.en.vtt", vtt("a lock stop"));
    Files.setLastModifiedTime(file, written);
    assertThat(counts(run())).containsExactly(0, 1, 0, 1);
    assertThat(found("stop")).containsExactly("conf/two");
  }

  @Test
  void aNewEventNameChangesItsTalks() throws IOException {
    run();
    files.write("conf/event.json", "{\"name\": \"Conference of locksmiths\"}");
    assertThat(counts(run())).containsExactly(0, 2, 0, 0);
    assertThat(found("locksmiths")).hasSize(2);
  }

  /** The name of the event is read when the collection is opened, each talk later. */
  @Test
  void anEventThatChangesDuringARunChangesItsTalksInTheNext() throws IOException {
    files.write("conf/event.json", "{\"name\": \"Conference\"}");
    run();
    Files.delete(files.root().resolve("conf/one.en.vtt"));
    files.write("conf/two.en.vtt", vtt("a step further"));
    files.write("conf/three.en.vtt", vtt("locks on doors"));
    Collection opened = Collection.open(files.root());
    files.write("conf/event.json", "{\"name\": \"Conference of locksmiths\"}");
    run(opened);
    assertThat(counts(run())).as("neither is taken for up to date").containsExactly(0, 2, 0, 0);
    assertThat(found("locksmiths")).containsExactlyInAnyOrder("conf/two", "conf/three");
  }

  @Test
  void aTalkWhoseFilesAreGoneIsRemoved() throws IOException {
    run();
    Files.delete(files.root().resolve("conf/two.en.vtt"));
    assertThat(counts(run())).containsExactly(0, 0, 1, 1);
    assertThat(found("lock")).containsExactly("conf/one");
  }

  @Test
  void aBadFileIsNamedByEveryRunUntilItIsFixed() throws IOException {
    files.write("conf/bad.en.vtt", "no captions at all");
    for (int i = 0; i < 2; i++) {
      assertThat(run().problems())
          .extracting(problem -> problem.file())
          .containsExactly("conf/bad.en.vtt");
    }
    files.write("conf/bad.en.vtt", vtt("good now"));
    assertThat(run().problems()).isEmpty();
    assertThat(found("good")).containsExactly("conf/bad");
  }

  @Test
  void anEmptyCollectionMakesAnEmptyIndex() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
      IndexRun.run(Collection.open(empty), indexer, (done, all, id) -> {});
    }
    assertThat(found("lock")).isEmpty();
  }

  private RunReport run() throws IOException {
    return run(Collection.open(files.root()));
  }

  private RunReport run(Collection collection) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
      return IndexRun.run(collection, indexer, (done, all, id) -> {});
    }
  }

  /** Of a run: talks that were added, changed, removed, and others. */
  private static List<Integer> counts(RunReport report) {
    return List.of(
        report.changes().added().size(),
        report.changes().changed().size(),
        report.changes().removed().size(),
        report.unchanged());
  }

  private Path newestCommit() throws IOException {
    try (var commits = Files.newDirectoryStream(index, "segments_*")) {
      return commits.iterator().next();
    }
  }

  private List<String> found(String text) throws IOException {
    try (LuceneEngine open = LuceneEngine.open(index)) {
      return open.searcher().search(Query.of(text)).hits().stream()
          .map(hit -> hit.talk().id())
          .toList();
    }
  }
}
