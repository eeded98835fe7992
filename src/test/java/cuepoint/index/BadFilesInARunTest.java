package cuepoint.index;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.FolderFixture;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does when files vanish or cannot be read. */
class BadFilesInARunTest {
  @TempDir Path folder;
  private FolderFixture files;
  private Path index;

  @BeforeEach
  void folders() throws IOException {
    files = new FolderFixture(Files.createDirectory(folder.resolve("transcripts")));
    index = folder.resolve("index");
  }

  @Test
  void aFileThatVanishesDuringARunIsNamedAndTheRestIsIndexed() throws IOException {
    talks(3);
    RunReport report =
        run(
            Removal.FEW,
            (done, all, id) -> {
              if (id.equals("conf/1")) {
                delete("conf/1.en.vtt");
              }
            });
    assertThat(report.problems())
        .extracting(FileProblem::file, FileProblem::message)
        .containsExactly(tuple("conf/1.en.vtt", "cannot be read: no such file, or a link to none"));
    assertThat(indexed()).contains("conf/0", "conf/2");
    assertThat(run(Removal.FEW).changes().removed()).hasSize(1);
    assertThat(indexed()).containsExactly("conf/0", "conf/2");
  }

  @Test
  void anEmptyFolderDoesNotEmptyTheIndex() throws IOException {
    talks(2);
    run(Removal.FEW);
    delete("conf/0.en.vtt");
    delete("conf/1.en.vtt");
    assertThatThrownBy(() -> run(Removal.FEW))
        .isInstanceOf(RemovalRefusedException.class)
        .hasMessage("2 of the 2 talks in the index have no files any more");
    assertThat(indexed()).containsExactly("conf/0", "conf/1");
    assertThat(run(Removal.ANY).changes().removed()).hasSize(2);
    assertThat(indexed()).isEmpty();
  }

  /** Part of its files may have been listed before, and look broken: none of them is removed. */
  @Test
  void aFolderThatVanishesDuringARunChangesNothing() throws IOException {
    talks(3);
    run(Removal.FEW);
    files.write("conf/new.en.vtt", vtt("new"));
    delete("conf/0.en.vtt");
    assertThatThrownBy(() -> run(Removal.ANY, (done, all, id) -> moveAway()))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("vanished or was replaced while it was read");
    assertThat(indexed()).containsExactly("conf/0", "conf/1", "conf/2");
    Files.move(folder.resolve("away"), files.root());
    assertThat(run(Removal.FEW).changes().removed()).containsExactly("conf/0");
  }

  @Test
  void aFolderThatIsReplacedDuringARunChangesNothing() throws IOException {
    talks(3);
    run(Removal.FEW);
    delete("conf/0.en.vtt");
    assertThatThrownBy(() -> run(Removal.ANY, (done, all, id) -> replace()))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("vanished or was replaced while it was read");
    assertThat(indexed()).containsExactly("conf/0", "conf/1", "conf/2");
  }

  private void moveAway() {
    if (Files.exists(folder.resolve("away"))) {
      return;
    }
    try {
      Files.move(files.root(), folder.resolve("away"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace() {
    moveAway();
    files.root().toFile().mkdir();
  }

  @Test
  void moreThanHalfOfTenTalksAreNotRemovedUnasked() throws IOException {
    talks(10);
    run(Removal.FEW);
    for (int i = 0; i < 5; i++) {
      delete("conf/" + i + ".en.vtt");
    }
    files.write("other/new.en.vtt", vtt("new"));
    assertThat(run(Removal.FEW).changes().removed()).as("half of ten").hasSize(5);
    for (int i = 0; i < 5; i++) {
      files.write("conf/" + i + ".en.vtt", vtt("back again"));
    }
    run(Removal.FEW);
    for (int i = 0; i < 6; i++) {
      delete("conf/" + i + ".en.vtt");
    }
    files.write("other/newer.en.vtt", vtt("newer"));
    assertThatThrownBy(() -> run(Removal.FEW)).isInstanceOf(RemovalRefusedException.class);
    assertThat(indexed()).hasSize(11).doesNotContain("other/newer");
    assertThat(run(Removal.ANY).changes().removed()).hasSize(6);
  }

  private void talks(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      files.write("conf/" + i + ".en.vtt", vtt("talk " + i));
    }
  }

  private void delete(String name) {
    try {
      Files.delete(files.root().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunReport run(Removal removal) throws IOException {
    return run(removal, (done, all, id) -> {});
  }

  private RunReport run(Removal removal, IndexRun.Progress progress) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
      return IndexRun.run(Collection.open(files.root()), indexer, removal, file -> false, progress);
    }
  }

  private List<String> indexed() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      return engine.catalogue().talks(Filters.NONE).stream().map(Talk::id).sorted().toList();
    }
  }
}
