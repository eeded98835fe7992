package cuepoint.lucene.vector;

import cuepoint.lucene.store.IndexFiles;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.Bits;

/** The vectors of one commit. Safe for use by many threads. */
final class Vectors {
  private final IndexReader reader;

  Vectors(IndexReader reader) {
    this.reader = reader;
  }

  /** What has made the vectors of an index; empty if there are none. */
  static Optional<String> model(IndexFiles files) throws IOException {
    return DirectoryReader.indexExists(files)
        ? VectorWriter.model(SegmentInfos.readLatestCommit(files).getUserData())
        : Optional.empty();
  }

  /** The keys of the texts that have one. */
  TextKeys keys() throws IOException {
    LongStream.Builder keys = LongStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), VectorWriter.KEY);
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          keys.add(values.longValue());
        }
      }
    }
    return TextKeys.of(keys.build());
  }

  /** Takes how near a text is. */
  @FunctionalInterface
  interface Nearness {
    /**
     * Takes the next one.
     *
     * @param document in the commit, ascending
     * @param cosine from -1 to 1
     */
    void take(int document, float cosine);
  }

  /** Compares a vector with all of them. */
  void compare(float[] vector, Nearness nearness) throws IOException {
    byte[] query = Quantized.of(vector);
    for (LeafReaderContext leaf : reader.leaves()) {
      ByteVectorValues values = leaf.reader().getByteVectorValues(VectorWriter.VECTOR);
      if (values == null) {
        continue;
      }
      VectorScorer scorer = values.scorer(query);
      DocIdSetIterator documents = scorer.iterator();
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        nearness.take(leaf.docBase + documents.docID(), 2 * scorer.score() - 1);
      }
    }
  }
}
