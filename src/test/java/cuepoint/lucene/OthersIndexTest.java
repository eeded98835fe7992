package cuepoint.lucene;

import static cuepoint.index.IndexedTalk.cut;
import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of another version or program, and files of others beside the index. */
class OthersIndexTest {
  @TempDir Path folder;

  @Test
  void anOlderIndexIsBuiltAgainAndSaid() throws IOException {
    written(Map.of("cuepoint", "documents 1, analysis languages/1, Lucene 10"));
    assertUnusable(Reason.OUTDATED, "an older version of Cuepoint");
    List<UnusableIndexException> told = new ArrayList<>();
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false, told::add)) {
      assertThat(told).extracting(UnusableIndexException::reason).containsExactly(Reason.OUTDATED);
      assertThat(indexer.talks()).isEmpty();
      assertUnusable(Reason.OUTDATED, "older"); // until the commit it is as it was
      indexer.commit();
    }
    LuceneEngine.open(folder).close();
  }

  @Test
  void anOlderIndexStaysWhenThatIsRefused() throws IOException {
    written(Map.of("cuepoint", "documents 1, analysis languages/1, Lucene 10"));
    assertThatThrownBy(() ->
            LuceneIndexer.open(
                folder,
                false,
                why -> {
                  throw new IllegalStateException("no");
                }))
        .hasMessage("no");
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void aNewerIndexIsOverwrittenOnlyWhenAskedTo() throws IOException {
    for (String stamp :
        List.of(
            "documents 999, analysis languages/1, Lucene 10",
            "documents 1, analysis languages/999, Lucene 10",
            "documents 1, analysis languages/1, Lucene 11",
            "of a later kind")) {
      written(Map.of("cuepoint", stamp));
      assertUnusable(Reason.NEWER, "a newer version of Cuepoint", "--rebuild");
      assertThatThrownBy(() -> LuceneIndexer.open(folder, false))
          .isInstanceOf(UnusableIndexException.class);
      assertThat(documents()).as(stamp).isEqualTo(1);
      LuceneIndexer.open(folder, true).close();
      assertThat(documents()).as("nothing is committed").isEqualTo(1);
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, true)) {
        indexer.commit();
      }
      LuceneEngine.open(folder).close();
    }
  }

  @Test
  void anotherProgramsIndexIsNeverOverwritten() throws IOException {
    written(Map.of());
    assertUnusable(Reason.FOREIGN, "another program", "--index");
    for (boolean rebuild : new boolean[] {false, true}) {
      assertThatThrownBy(() -> LuceneIndexer.open(folder, rebuild))
          .isInstanceOf(UnusableIndexException.class);
    }
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    Map<String, String> others =
        Map.of(
            "README.md", "the index",
            "_zz.txt", "notes",
            "_0.si.bak", "a copy",
            "segments_old", "a text",
            "segments.txt", "another");
    for (Map.Entry<String, String> other : others.entrySet()) {
      Files.writeString(folder.resolve(other.getKey()), other.getValue());
    }
    put("conf/one");
    Path commit = folder.resolve("segments_1");
    Path copy = Files.copy(commit, folder.resolve("segments_bak"));
    put("conf/two");
    assertFound(2);
    Files.write(folder.resolve("_0.cfs"), new byte[] {1, 2, 3});
    assertUnusable(Reason.DAMAGED, "_0.cfs has other content than was written");
    put("conf/three");
    assertFound(1);
    LuceneIndexer.open(folder, true).close();
    for (Map.Entry<String, String> other : others.entrySet()) {
      assertThat(folder.resolve(other.getKey())).hasContent(other.getValue());
    }
    assertThat(copy).exists();
  }

  private void put(String id) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      indexer.put(cut(recording(id, id, "Ada", spoken(1, "lock free"))), "files");
      indexer.commit();
    }
  }

  private void assertFound(int talks) throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      assertThat(engine.searcher().search(Query.of("lock")).totalTalks()).isEqualTo(talks);
    }
  }

  private void assertUnusable(Reason reason, String... words) {
    assertThatThrownBy(() -> LuceneEngine.open(folder))
        .isInstanceOfSatisfying(
            UnusableIndexException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.getMessage()).contains(words);
            });
  }

  private void written(Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter other =
            new IndexWriter(
                directory,
                new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
      Document document = new Document();
      document.add(new StringField("id", "1", Field.Store.YES));
      other.addDocument(document);
      other.setLiveCommitData(data.entrySet());
      other.commit();
    }
  }

  private int documents() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }
}
