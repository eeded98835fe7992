package cuepoint.lucene.vector;

import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.relation.Direction;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Writes vectors, each with the key of its text. Safe for use by many threads. */
final class VectorWriter implements Closeable {
  static final String KEY = "text";
  static final String VECTOR = "vector";

  private final IndexFiles files;
  private final IndexWriter writer;
  private final String model;

  private VectorWriter(IndexFiles files, IndexWriter writer, String model) {
    this.files = files;
    this.writer = writer;
    this.model = model;
  }

  /**
   * Opens the newest vectors of a model, or begins with none.
   *
   * @param folder made when it is missing
   * @param model what tells models apart
   * @param again is told, in a sentence, why vectors that are there are not gone on with
   * @throws LockObtainFailedException when another process writes vectors
   */
  static VectorWriter open(Path folder, String model, Consumer<String> again) throws IOException {
    IndexFiles files = IndexFiles.unmapped(folder);
    try {
      StoredVectors stored = StoredVectors.sound(files, again);
      Optional<IndexCommit> begun = stored.newest(model);
      if (begun.isEmpty()) {
        stored
            .model()
            .ifPresent(other ->
                again.accept("%s has vectors of another model, %s".formatted(folder, other)));
      }
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setCodec(VectorCodec.INSTANCE)
              .setCommitOnClose(false)
              .setMergeScheduler(new SerialMergeScheduler()) // fails where it can be told
              .setIndexDeletionPolicy(new KeptCommits())
              .setOpenMode(begun.isPresent() ? OpenMode.APPEND : OpenMode.CREATE);
      begun.ifPresent(config::setIndexCommit);
      return new VectorWriter(files, new IndexWriter(files, config), model);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /** The model that made the vectors of a commit. */
  static Optional<String> model(Map<String, String> commitData) {
    return VectorCommit.of(commitData).map(VectorCommit::model);
  }

  /** The keys of the texts that have vectors. */
  TextKeys keys() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new Vectors(reader).keys();
    }
  }

  void put(long key, float[] vector) throws IOException {
    Document document = new Document();
    document.add(new NumericDocValuesField(KEY, key));
    document.add(
        new KnnByteVectorField(
            VECTOR, Direction.rounded(vector), VectorSimilarityFunction.DOT_PRODUCT));
    write(() -> writer.addDocument(document));
  }

  void delete(TextKeys keys) throws IOException {
    write(() ->
        writer.deleteDocuments(
            NumericDocValuesField.newSlowSetQuery(KEY, keys.stream().toArray())));
  }

  /** Commits what was put. */
  void commit(Optional<VectorCommit.Complete> complete) throws IOException {
    write(() -> {
      writer.setLiveCommitData(new VectorCommit(model, complete).data().entrySet());
      return writer.commit();
    });
    Examination.written(files);
  }

  private interface Write {
    long run() throws IOException;
  }

  /** Says where it fails: Lucene does not, and closes itself after the first failure. */
  private void write(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException | AlreadyClosedException e) {
      Throwable first = Objects.requireNonNullElse(writer.getTragicException(), e);
      throw new IOException(
          "the vectors in %s cannot be written: %s".formatted(files.folder(), first.getMessage()),
          e);
    }
  }

  @Override
  public void close() throws IOException {
    try (files) {
      writer.close();
    }
  }
}
