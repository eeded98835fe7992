package cuepoint.lucene;

import static cuepoint.index.IndexedTalk.cut;
import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexerTest {
  private static final Recording ONE = recording("conf/one", "One", "Ada", spoken(1, "lock free"));
  private static final Recording TWO = recording("conf/two", "Two", "Jun", spoken(1, "lock step"));
  private static final String FIRST = "first";
  private static final String TOUCHED = "touched";

  @TempDir Path folder;

  @Test
  void aTalkComesBackAsItWasPut() throws IOException {
    Cue plain =
        new Cue(5_000, 6_000, Optional.of("Ada"), "and a cue without word times", List.of());
    Recording put = recording("conf/one", "One", "Ada", spoken(1, "lock free"), plain);
    try (LuceneEngine index = SmallIndex.lucene(folder, put, TWO)) {
      assertThat(index.catalogue().recording("conf/one")).contains(put);
      assertThat(index.catalogue().recording("conf/three")).isEmpty();
      assertThat(index.catalogue().talks(Filters.NONE))
          .extracting(Talk::id)
          .containsExactly("conf/one", "conf/two");
    }
  }

  @Test
  void whatIsKnownOfTheFilesIsKeptAndReplaced() throws IOException {
    change(indexer -> indexer.put(cut(ONE), FIRST));
    change(indexer -> indexer.touch("conf/one", TOUCHED));
    change(indexer -> assertThat(indexer.talks()).isEqualTo(Map.of("conf/one", TOUCHED)));
    assertThat(found("free")).containsExactly("conf/one");
  }

  @Test
  void aChangedTalkIsReplacedAsAWhole() throws IOException {
    change(indexer -> indexer.put(cut(ONE), FIRST));
    change(
        indexer -> indexer.put(cut(recording("conf/one", "One", "Ada", spoken(1, "wait"))), FIRST));
    assertThat(found("free")).isEmpty();
    assertThat(found("wait")).containsExactly("conf/one");
  }

  @Test
  void aRemovedTalkIsGone() throws IOException {
    change(indexer -> {
      indexer.put(cut(ONE), FIRST);
      indexer.put(cut(TWO), FIRST);
    });
    change(indexer -> indexer.remove("conf/one"));
    assertThat(found("lock")).containsExactly("conf/two");
    change(indexer -> assertThat(indexer.talks()).containsOnlyKeys("conf/two"));
  }

  @Test
  void whatIsNotCommittedIsDropped() throws IOException {
    change(indexer -> indexer.put(cut(ONE), FIRST));
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      indexer.put(cut(TWO), FIRST);
    }
    assertThat(found("lock")).containsExactly("conf/one");
  }

  @Test
  void aSearcherSeesTheNewestCommit() throws IOException {
    change(indexer -> indexer.put(cut(ONE), FIRST));
    try (LuceneEngine index = LuceneEngine.open(folder)) {
      assertThat(index.searcher().search(Query.of("lock")).totalTalks()).isEqualTo(1);
      change(indexer -> indexer.put(cut(TWO), FIRST));
      assertThat(index.searcher().search(Query.of("lock")).totalTalks()).isEqualTo(2);
    }
  }

  @Test
  void aSecondWriterIsToldSo() throws IOException {
    try (LuceneIndexer first = LuceneIndexer.open(folder, false)) {
      assertThat(first.talks()).isEmpty();
      assertThatThrownBy(() -> LuceneIndexer.open(folder, false))
          .isInstanceOf(IndexInUseException.class)
          .hasMessageContaining(folder.toString());
    }
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

  private List<String> found(String text) throws IOException {
    try (LuceneEngine index = LuceneEngine.open(folder)) {
      return index.searcher().search(Query.of(text)).hits().stream()
          .map(hit -> hit.talk().id())
          .toList();
    }
  }
}
