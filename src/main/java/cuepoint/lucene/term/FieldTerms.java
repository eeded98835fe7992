package cuepoint.lucene.term;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The terms of one field in all segments of a commit, in memory. Immutable. */
public final class FieldTerms {
  static final FieldTerms NONE = new FieldTerms(new byte[0], new int[1], new int[0], new long[0]);

  private final byte[] bytes;

  /** Where each term begins in the bytes, and after the last one where it ends. */
  private final int[] starts;

  private final int[] docFreqs;
  private final long[] totalTermFreqs;

  private FieldTerms(byte[] bytes, int[] starts, int[] docFreqs, long[] totalTermFreqs) {
    this.bytes = bytes;
    this.starts = starts;
    this.docFreqs = docFreqs;
    this.totalTermFreqs = totalTermFreqs;
  }

  /** Reads all terms of a field that are not in memory yet. */
  static FieldTerms of(Terms terms) throws IOException {
    return terms instanceof HeldTerms held ? held.terms() : of(terms.iterator());
  }

  /** Reads all of some terms. */
  static FieldTerms of(TermsEnum terms) throws IOException {
    Builder all = new Builder();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      all.add(term, terms.docFreq(), terms.totalTermFreq());
    }
    return all.build();
  }

  /** Collects terms in their order. */
  public static final class Builder {
    private byte[] bytes = new byte[1];
    private int[] starts = new int[1];
    private int[] docFreqs = new int[1];
    private long[] totalTermFreqs = new long[1];
    private int size;

    /**
     * Adds a term, which is after all that were added.
     *
     * @param docFreq how many documents hold it
     * @param totalTermFreq how often they do, all together
     */
    public void add(BytesRef term, int docFreq, long totalTermFreq) {
      int end = starts[size] + term.length;
      bytes = ArrayUtil.grow(bytes, end);
      System.arraycopy(term.bytes, term.offset, bytes, starts[size], term.length);
      docFreqs = ArrayUtil.grow(docFreqs, size + 1);
      totalTermFreqs = ArrayUtil.grow(totalTermFreqs, size + 1);
      docFreqs[size] = docFreq;
      totalTermFreqs[size] = totalTermFreq;
      size++;
      starts = ArrayUtil.grow(starts, size + 1);
      starts[size] = end;
    }

    /** All that was added. */
    public FieldTerms build() {
      return new FieldTerms(
          ArrayUtil.copyOfSubArray(bytes, 0, starts[size]),
          ArrayUtil.copyOfSubArray(starts, 0, size + 1),
          ArrayUtil.copyOfSubArray(docFreqs, 0, size),
          ArrayUtil.copyOfSubArray(totalTermFreqs, 0, size));
    }
  }

  /** The number of a term, or where it would be: {@code -(number + 1)}. */
  private int find(BytesRef term) {
    BytesRef each = new BytesRef(bytes);
    int low = 0;
    int high = docFreqs.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = at(middle, each).compareTo(term);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -(low + 1);
  }

  private BytesRef at(int number, BytesRef to) {
    to.offset = starts[number];
    to.length = starts[number + 1] - starts[number];
    return to;
  }

  /** How many documents hold a term; 0 if none. */
  int docFreq(BytesRef term) {
    int number = find(term);
    return number < 0 ? 0 : docFreqs[number];
  }

  /** How often a term occurs; 0 if it does not. */
  long totalTermFreq(BytesRef term) {
    int number = find(term);
    return number < 0 ? 0 : totalTermFreqs[number];
  }

  /** How many terms there are. */
  public int size() {
    return docFreqs.length;
  }

  /** One term after the other, with frequencies but without postings. For one thread. */
  public TermsEnum iterator() {
    return new Each();
  }

  private final class Each extends BaseTermsEnum {
    private final BytesRef term = new BytesRef(bytes);
    private int number = -1;

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      int found = find(text);
      number = found < 0 ? -found - 1 : found;
      if (number == docFreqs.length) {
        return SeekStatus.END;
      }
      at(number, term);
      return found < 0 ? SeekStatus.NOT_FOUND : SeekStatus.FOUND;
    }

    @Override
    public @Nullable BytesRef next() {
      return ++number < docFreqs.length ? at(number, term) : null;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public long ord() {
      return number;
    }

    @Override
    public void seekExact(long ord) {
      number = (int) ord;
      at(number, term);
    }

    @Override
    public int docFreq() {
      return docFreqs[number];
    }

    @Override
    public long totalTermFreq() {
      return totalTermFreqs[number];
    }

    @Override
    public PostingsEnum postings(PostingsEnum reuse, int flags) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException();
    }
  }
}
