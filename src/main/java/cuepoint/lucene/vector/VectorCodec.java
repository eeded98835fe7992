package cuepoint.lucene.vector;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's codec, without a graph: vectors are compared one by one, which is exact, and fast enough
 * by measurement. Any version of Cuepoint reads what it writes, as the files name Lucene's own.
 */
final class VectorCodec extends Lucene104Codec {
  static final Codec INSTANCE = new VectorCodec();

  private final KnnVectorsFormat flat =
      new Lucene99HnswVectorsFormat(
          Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
          Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
          Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
          null,
          Integer.MAX_VALUE);

  private VectorCodec() {}

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return flat;
  }
}
