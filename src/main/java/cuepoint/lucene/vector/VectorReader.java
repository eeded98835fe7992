package cuepoint.lucene.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Reads vectors of passages one after another. For one thread. */
final class VectorReader {
  private final List<LeafReaderContext> leaves;
  private final int[] places;
  private final List<Leaf> opened = new ArrayList<>();

  /**
   * Reads those of a commit's passages.
   *
   * @param leaves of the vectors
   * @param places the document of each passage's vector, by document of the talks
   */
  VectorReader(List<LeafReaderContext> leaves, int[] places) {
    this.leaves = leaves;
    this.places = places;
    leaves.forEach(leaf -> opened.add(new Leaf(leaf)));
  }

  /** The vector of a passage that has one; valid until the next is read. */
  byte[] vector(int document) throws IOException {
    int place = places[document];
    Leaf leaf = opened.get(ReaderUtil.subIndex(place, leaves));
    return leaf.vector(place - leaves.get(leaf.context.ord).docBase);
  }

  private static final class Leaf {
    private final LeafReaderContext context;
    private List<ByteVectorValues> values = List.of();
    private List<DocIndexIterator> documents = List.of();

    Leaf(LeafReaderContext context) {
      this.context = context;
    }

    byte[] vector(int document) throws IOException {
      if (documents.isEmpty() || documents.getFirst().docID() > document) {
        values = List.of(context.reader().getByteVectorValues(VectorWriter.VECTOR));
        documents = List.of(values.getFirst().iterator());
      }
      DocIndexIterator at = documents.getFirst();
      if (at.docID() < document) {
        at.advance(document);
      }
      return values.getFirst().vectorValue(at.index());
    }
  }
}
