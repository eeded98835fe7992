package cuepoint.lucene;

import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;

/** Keeps talks in a Lucene index, each as one {@link Block} of documents. */
public final class LuceneIndexer implements Indexer {
  private final Directory directory;
  private final IndexWriter writer;
  private final Optional<String> rebuilt;
  private String glossary;

  private LuceneIndexer(Directory directory, IndexWriter writer, Optional<String> rebuilt) {
    this.directory = directory;
    this.writer = writer;
    this.rebuilt = rebuilt;
    this.glossary = IndexVersion.glossary(writer);
  }

  /**
   * Opens an index for writing. One that another version wrote is emptied.
   *
   * @param folder made when it is missing
   * @param rebuild whether to empty it in any case
   * @throws IndexInUseException when another process writes to it
   * @throws IOException when the folder cannot be written
   */
  public static LuceneIndexer open(Path folder, boolean rebuild) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      Optional<String> mismatch = IndexVersion.mismatch(directory);
      if (mismatch.isPresent()) {
        IndexVersion.clear(directory);
      }
      return new LuceneIndexer(directory, new IndexWriter(directory, config(rebuild)), mismatch);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexInUseException(folder, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig config(boolean empty) {
    return new IndexWriterConfig(SpokenAnalyzer.INSTANCE)
        .setCommitOnClose(false)
        .setOpenMode(empty ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
  }

  /** Why the index was emptied without being asked to. */
  public Optional<String> rebuilt() {
    return rebuilt;
  }

  @Override
  public Map<String, String> talks() throws IOException {
    Map<String, String> talks = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        collect(leaf, talks);
      }
    }
    return talks;
  }

  private static void collect(LeafReaderContext leaf, Map<String, String> talks)
      throws IOException {
    BinaryDocValues values = TalkDocument.allFiles(leaf.reader());
    StoredFields stored = leaf.reader().storedFields();
    Bits live = leaf.reader().getLiveDocs();
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      if (live == null || live.get(document)) {
        String id = TalkDocument.talk(stored.document(document)).id();
        talks.put(id, TalkDocument.files(values));
      }
    }
  }

  @Override
  public void put(IndexedTalk talk, String files) throws IOException {
    writer.updateDocuments(Block.key(talk.recording().talk().id()), Block.of(talk, files));
  }

  @Override
  public void touch(String talkId, String files) throws IOException {
    writer.updateDocValues(TalkDocument.key(talkId), TalkDocument.filesField(files));
  }

  @Override
  public void remove(String talkId) throws IOException {
    writer.deleteDocuments(Block.key(talkId));
  }

  @Override
  public boolean glossary(String lines) {
    boolean isOther = !lines.equals(glossary);
    glossary = lines;
    return isOther;
  }

  @Override
  public void commit() throws IOException {
    if (writer.hasUncommittedChanges() || !glossary.equals(IndexVersion.glossary(writer))) {
      writer.setLiveCommitData(IndexVersion.commitData(glossary).entrySet());
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
