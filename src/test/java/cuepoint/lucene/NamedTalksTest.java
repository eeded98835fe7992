package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks without captions, asked for by what is known about them. */
class NamedTalksTest {
  @TempDir Path folder;
  private LuceneEngine index;

  @BeforeEach
  void index() throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
    }
    index = LuceneEngine.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aTitle() {
    assertThat(first("Tokio DTrace").talk().title()).isEqualTo("Tokio tracing meets DTrace");
  }

  @Test
  void aSpeaker() {
    assertThat(first("naecker").talk().speakers()).contains("Ben Naecker");
    assertThat(first("Adam Leventhal").talk().speakers()).contains("Adam Leventhal");
  }

  @Test
  void aSpeakerAndATitle() {
    Hit hit = first("bryan state of the union");
    assertThat(hit.talk().speakers()).contains("Bryan Cantrill");
    assertThat(hit.talk().title()).containsIgnoringCase("state of the union");
    assertThat(hit.missing()).isEmpty();
  }

  private Hit first(String text) {
    return index.searcher().search(Query.of(text)).hits().getFirst();
  }
}
