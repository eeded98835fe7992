package cuepoint.lucene.term;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of passages as BM25 takes them, in memory: a byte for each document of a segment, as
 * Lucene writes them. A score asks for one, and in the index that is to search for it. Immutable.
 */
final class PassageNorms {
  static final PassageNorms NONE = new PassageNorms(Map.of());

  /** This share of the memory is for them at most. */
  private static final int SHARE = 64;

  private record Key(int segment, String field) {}

  private final Map<Key, byte[]> norms;

  private PassageNorms(Map<Key, byte[]> norms) {
    this.norms = Map.copyOf(norms);
  }

  /** Reads those of a commit; none where they take too much memory. */
  static PassageNorms of(IndexReader reader) throws IOException {
    Map<Key, byte[]> norms = new HashMap<>();
    long left = Runtime.getRuntime().maxMemory() / SHARE;
    for (LeafReaderContext leaf : reader.leaves()) {
      for (LanguageGroup group : LanguageGroup.values()) {
        String field = TextField.PASSAGE.in(group);
        NumericDocValues written = leaf.reader().getNormValues(field);
        left -= written == null ? 0 : leaf.reader().maxDoc();
        if (left < 0) {
          return NONE;
        }
        if (written != null) {
          norms.put(new Key(leaf.ord, field), read(written, leaf.reader().maxDoc()));
        }
      }
    }
    return new PassageNorms(norms);
  }

  private static byte[] read(NumericDocValues written, int documents) throws IOException {
    byte[] norms = new byte[documents];
    while (written.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      norms[written.docID()] = (byte) written.longValue();
    }
    return norms;
  }

  /** Those of a field in a segment, for documents that have it; null if there are none. */
  @Nullable NumericDocValues of(LeafReaderContext leaf, String field) throws IOException {
    byte[] read = norms.get(new Key(leaf.ord, field));
    return read == null ? leaf.reader().getNormValues(field) : new InMemory(read);
  }

  private static final class InMemory extends NumericDocValues {
    private final byte[] norms;
    private int document = -1;

    InMemory(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public long longValue() {
      return norms[document];
    }

    @Override
    public boolean advanceExact(int target) {
      document = target;
      return true;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      document = target < norms.length ? target : NO_MORE_DOCS;
      return document;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
