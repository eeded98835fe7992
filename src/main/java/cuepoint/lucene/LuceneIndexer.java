package cuepoint.lucene;

import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.lucene.store.IndexVersion;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;

/** Keeps talks in a Lucene index, each as one {@link Block} of documents. */
public final class LuceneIndexer implements Indexer {
  private final IndexFiles files;
  private final IndexWriter writer;
  private String glossary;
  private int written; // documents that are not committed

  private LuceneIndexer(IndexFiles files, IndexWriter writer) {
    this.files = files;
    this.writer = writer;
    this.glossary = IndexVersion.glossary(writer);
  }

  /**
   * Opens an index for writing. One that cannot be used but {@linkplain
   * UnusableIndexException#mayBeBuilt may be built again} is emptied.
   *
   * @param folder made when it is missing
   * @param rebuild whether to empty it in any case, but for one of another program
   * @throws IndexInUseException when another process writes to it
   * @throws UnusableIndexException when it cannot be used, and is left as it was
   * @throws IOException when the folder cannot be written
   */
  public static LuceneIndexer open(Path folder, boolean rebuild) throws IOException {
    return open(folder, rebuild, why -> {});
  }

  /**
   * The same, and says when it is emptied without having been asked to.
   *
   * @param emptying is called with the reason before that; when it throws, nothing has changed
   */
  public static LuceneIndexer open(
      Path folder, boolean rebuild, Consumer<UnusableIndexException> emptying) throws IOException {
    IndexFiles files = IndexFiles.unmapped(folder);
    try {
      boolean empty = !isUsable(files, rebuild, emptying) || rebuild;
      if (empty && !Examination.canBeReplaced(files)) {
        clear(files);
      }
      return new LuceneIndexer(files, new IndexWriter(files, Writing.config(empty)));
    } catch (LockObtainFailedException e) {
      files.close();
      throw new IndexInUseException(folder, e);
    } catch (NoSuchFileException e) { // the lock, which could not be made
      files.close();
      throw e.getSuppressed().length > 0 && e.getSuppressed()[0] instanceof IOException why
          ? why
          : e;
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /** Whether an index can be written to as it is; there may be none. */
  private static boolean isUsable(
      IndexFiles files, boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    try {
      Examination.ofUnread(files).require();
      return true;
    } catch (UnusableIndexException e) {
      if (!e.mayBeBuilt() && !(rebuild && e.reason() == Reason.NEWER)) {
        throw e;
      }
      if (!rebuild && e.reason() != Reason.MISSING) {
        emptying.accept(e);
      }
      return e.reason() == Reason.MISSING;
    }
  }

  /** While nobody else writes, and only if that has not mended it meanwhile. */
  private static void clear(IndexFiles files) throws IOException {
    try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!Examination.canBeReplaced(files)) {
        files.clear();
      }
    }
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
    Bits live = leaf.reader().getLiveDocs();
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      if (live == null || live.get(document)) {
        String id = TalkDocument.talk(leaf.reader(), document).id();
        talks.put(id, TalkDocument.files(values));
      }
    }
  }

  @Override
  public void put(IndexedTalk talk, String files) throws IOException {
    List<Document> block = Block.of(talk, files);
    try {
      writer.updateDocuments(Block.key(talk.recording().talk().id()), block);
      written += block.size();
    } catch (OutOfMemoryError e) {
      throw new IOException(
          "out of memory while " + talk.recording().talk().id() + " was written", e);
    }
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
    if (written > writer.getDocStats().numDocs / 2) { // searches read one segment for less
      writer.forceMerge(1);
    }
    written = 0;
    if (writer.hasUncommittedChanges() || !glossary.equals(IndexVersion.glossary(writer))) {
      writer.setLiveCommitData(IndexVersion.commitData(glossary).entrySet());
      writer.commit();
      Examination.written(files);
    }
  }

  @Override
  public void close() throws IOException {
    try (files) {
      writer.close();
    }
  }
}
