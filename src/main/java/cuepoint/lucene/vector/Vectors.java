package cuepoint.lucene.vector;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** The vectors of one commit. Safe for use by many threads. */
final class Vectors {
  private final DirectoryReader reader;
  private volatile float @Nullable [] lengths;

  Vectors(DirectoryReader reader) {
    this.reader = reader;
  }

  /** What has made them. */
  Optional<String> model() throws IOException {
    return VectorWriter.model(reader.getIndexCommit().getUserData());
  }

  /** The random name of the commit. */
  String edition() {
    return StringHelper.idToString(((StandardDirectoryReader) reader).getSegmentInfos().getId());
  }

  /** The documents of the vectors, by the keys of the texts. */
  Map<Long, Integer> places() throws IOException {
    Map<Long, Integer> places = new HashMap<>();
    forEach(places::put);
    return places;
  }

  /** The keys of the texts that have one. */
  TextKeys keys() throws IOException {
    LongStream.Builder keys = LongStream.builder();
    forEach((key, document) -> keys.add(key));
    return TextKeys.of(keys.build());
  }

  private interface Each {
    void take(long key, int document);
  }

  private void forEach(Each each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues keys = DocValues.getNumeric(leaf.reader(), VectorWriter.KEY);
      while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(keys.docID())) {
          each.take(keys.longValue(), leaf.docBase + keys.docID());
        }
      }
    }
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /** Compares a vector with all of them: cosines from -1 to 1, by document. */
  float[] cosines(float[] vector) throws IOException {
    byte[] query = Quantized.of(vector);
    double length = length(query);
    float[] all = lengths();
    float[] cosines = new float[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      ByteVectorValues values = values(leaf);
      for (int i = 0; i < values.size(); i++) {
        int document = leaf.docBase + values.ordToDoc(i);
        int product = VectorUtil.dotProduct(query, values.vectorValue(i));
        cosines[document] = (float) (product / (length * all[document]));
      }
    }
    return cosines;
  }

  /** The lengths of all vectors, by document: they are read once, as products are compared fast. */
  private float[] lengths() throws IOException {
    float[] known = lengths;
    if (known == null) {
      known = new float[reader.maxDoc()];
      for (LeafReaderContext leaf : reader.leaves()) {
        ByteVectorValues values = values(leaf);
        for (int i = 0; i < values.size(); i++) {
          known[leaf.docBase + values.ordToDoc(i)] = (float) length(values.vectorValue(i));
        }
      }
      lengths = known;
    }
    return known;
  }

  /** At least 1: a text without a direction has a vector of zeros. */
  private static double length(byte[] vector) {
    return Math.sqrt(Math.max(1, VectorUtil.dotProduct(vector, vector)));
  }

  private static ByteVectorValues values(LeafReaderContext leaf) throws IOException {
    ByteVectorValues values = leaf.reader().getByteVectorValues(VectorWriter.VECTOR);
    return values == null ? ByteVectorValues.fromBytes(List.of(), 1) : values;
  }

  /** The vector of a document. */
  byte[] vector(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    ByteVectorValues values = values(leaf);
    KnnVectorValues.DocIndexIterator documents = values.iterator();
    documents.advance(document - leaf.docBase);
    return values.vectorValue(documents.index()).clone();
  }
}
