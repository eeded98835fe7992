package cuepoint.lucene.vector;

import cuepoint.lucene.store.IndexFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.VectorSimilarityFunction;

/** Writes vectors, each with the key of its text. Safe for use by many threads. */
final class VectorWriter implements Closeable {
  static final String KEY = "text";
  static final String VECTOR = "vector";
  private static final String MODEL = "model";

  /** So many vectors are compared one by one, which is exact, and fast enough by measurement. */
  private static final int MOST_WITHOUT_GRAPH = Integer.MAX_VALUE;

  private static final Codec CODEC =
      new Lucene104Codec() {
        private final KnnVectorsFormat flat =
            new Lucene99HnswVectorsFormat(
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                null,
                MOST_WITHOUT_GRAPH);

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
          return flat;
        }
      };

  private final IndexFiles files;
  private final IndexWriter writer;
  private final String model;

  private VectorWriter(IndexFiles files, IndexWriter writer, String model) {
    this.files = files;
    this.writer = writer;
    this.model = model;
  }

  /**
   * Opens those of a model; those of another are dropped.
   *
   * @param folder made when it is missing
   * @param model what tells models apart
   */
  static VectorWriter open(Path folder, String model) throws IOException {
    IndexFiles files = IndexFiles.unmapped(folder);
    try {
      boolean same = Vectors.model(files).equals(Optional.of(model));
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setCodec(CODEC)
              .setCommitOnClose(false)
              .setOpenMode(same ? OpenMode.APPEND : OpenMode.CREATE);
      return new VectorWriter(files, new IndexWriter(files, config), model);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /** The model that made the vectors of a commit. */
  static Optional<String> model(Map<String, String> commitData) {
    return Optional.ofNullable(commitData.get(MODEL));
  }

  /** The keys of the texts that have vectors. */
  Set<Long> keys() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new Vectors(reader).keys();
    }
  }

  void put(long key, float[] vector) throws IOException {
    Document document = new Document();
    document.add(new NumericDocValuesField(KEY, key));
    document.add(
        new KnnByteVectorField(VECTOR, Quantized.of(vector), VectorSimilarityFunction.COSINE));
    writer.addDocument(document);
  }

  void commit() throws IOException {
    writer.setLiveCommitData(Map.of(MODEL, model).entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (files) {
      writer.close();
    }
  }
}
