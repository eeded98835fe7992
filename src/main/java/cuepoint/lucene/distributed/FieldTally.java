package cuepoint.lucene.distributed;

import cuepoint.lucene.term.FieldTerms;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Counts the terms of one field; counts may be below zero. For one thread. */
final class FieldTally {
  private final IndexOptions options;
  private final TreeMap<BytesRef, Count> terms = new TreeMap<>();
  private int documents;
  private long sumDocFreq;
  private long sumTotalTermFreq;

  FieldTally(IndexOptions options) {
    this.options = options;
  }

  /**
   * Counts the terms of some documents.
   *
   * @param sign 1, or -1 for those of documents that are gone
   */
  void count(Terms some, int sign) throws IOException {
    documents += sign * some.getDocCount();
    sumDocFreq += sign * some.getSumDocFreq();
    sumTotalTermFreq += sign * some.getSumTotalTermFreq();
    TermsEnum each = some.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      count(term, sign * each.docFreq(), sign * each.totalTermFreq());
    }
  }

  /** Counts what another one has counted. */
  void count(FieldTally other, int sign) {
    documents += sign * other.documents;
    sumDocFreq += sign * other.sumDocFreq;
    sumTotalTermFreq += sign * other.sumTotalTermFreq;
    other.terms.forEach((term, count) -> count(term, sign * count.documents, sign * count.times));
  }

  private void count(BytesRef term, int inDocuments, long times) {
    Count count = terms.get(term);
    if (count == null) {
      count = new Count();
      terms.put(BytesRef.deepCopyOf(term), count);
    }
    count.documents += inDocuments;
    count.times += times;
    if (count.documents == 0 && count.times == 0) {
      terms.remove(term);
    }
  }

  /**
   * Writes what was counted: index options (a string), documents, sumDocFreq and sumTotalTermFreq
   * (zLong), how many terms (vInt), then each in its order: how many bytes it has in common with
   * the one before (vInt), the others (their number as vInt), in how many documents it is and how
   * often (zLong).
   */
  void write(DataOutput out) throws IOException {
    out.writeString(options.name());
    out.writeZLong(documents);
    out.writeZLong(sumDocFreq);
    out.writeZLong(sumTotalTermFreq);
    out.writeVInt(terms.size());
    BytesRef before = new BytesRef();
    for (Map.Entry<BytesRef, Count> entry : terms.entrySet()) {
      BytesRef term = entry.getKey();
      // The empty term, which is the first, does not differ from none.
      int common = term.length == 0 ? 0 : StringHelper.bytesDifference(before, term);
      out.writeVInt(common);
      out.writeVInt(term.length - common);
      out.writeBytes(term.bytes, term.offset + common, term.length - common);
      out.writeZLong(entry.getValue().documents);
      out.writeZLong(entry.getValue().times);
      before = term;
    }
  }

  /** Reads what {@link #write} wrote. */
  static FieldTally read(DataInput in) throws IOException {
    FieldTally tally = new FieldTally(IndexOptions.valueOf(in.readString()));
    tally.documents = Math.toIntExact(in.readZLong());
    tally.sumDocFreq = in.readZLong();
    tally.sumTotalTermFreq = in.readZLong();
    BytesRef term = new BytesRef();
    for (int left = in.readVInt(); left > 0; left--) {
      int common = in.readVInt();
      term.length = common + in.readVInt();
      term.bytes = ArrayUtil.grow(term.bytes, term.length);
      in.readBytes(term.bytes, common, term.length - common);
      tally.count(term, Math.toIntExact(in.readZLong()), in.readZLong());
    }
    return tally;
  }

  /** Another one for the same field. */
  FieldTally empty() {
    return new FieldTally(options);
  }

  /** Whether nothing is counted. */
  boolean isEmpty() {
    return terms.isEmpty() && documents == 0 && sumDocFreq == 0 && sumTotalTermFreq == 0;
  }

  /** All that has been counted. */
  DictionaryField field() {
    FieldTerms.Builder all = new FieldTerms.Builder();
    for (Map.Entry<BytesRef, Count> term : terms.entrySet()) {
      all.add(term.getKey(), term.getValue().documents, term.getValue().times);
    }
    return new DictionaryField(all.build(), options, documents, sumDocFreq, sumTotalTermFreq);
  }

  /** How many documents hold a term, and how often. */
  private static final class Count {
    private int documents;
    private long times;
  }
}
