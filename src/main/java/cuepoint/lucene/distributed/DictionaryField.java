package cuepoint.lucene.distributed;

import cuepoint.lucene.term.FieldTerms;
import cuepoint.lucene.term.HeldTerms;
import java.util.Map;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;

/** What an index would say of the terms of one field. Immutable. */
final class DictionaryField extends Terms implements HeldTerms {
  private final FieldTerms terms;
  private final IndexOptions options;
  private final int documents;
  private final long sumDocFreq;
  private final long sumTotalTermFreq;

  /**
   * A field.
   *
   * @param documents how many have the field
   * @param sumDocFreq of all terms
   * @param sumTotalTermFreq of all terms
   */
  DictionaryField(
      FieldTerms terms,
      IndexOptions options,
      int documents,
      long sumDocFreq,
      long sumTotalTermFreq) {
    this.terms = terms;
    this.options = options;
    this.documents = documents;
    this.sumDocFreq = sumDocFreq;
    this.sumTotalTermFreq = sumTotalTermFreq;
  }

  /** What an index would say of the field itself: it has terms, and nothing else. */
  FieldInfo info(String name, int number) {
    return new FieldInfo(
        name,
        number,
        false,
        true,
        false,
        options,
        DocValuesType.NONE,
        DocValuesSkipIndexType.NONE,
        -1,
        Map.of(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
  }

  @Override
  public FieldTerms terms() {
    return terms;
  }

  @Override
  public TermsEnum iterator() {
    return terms.iterator();
  }

  @Override
  public long size() {
    return terms.size();
  }

  @Override
  public long getSumTotalTermFreq() {
    return sumTotalTermFreq;
  }

  @Override
  public long getSumDocFreq() {
    return sumDocFreq;
  }

  @Override
  public int getDocCount() {
    return documents;
  }

  @Override
  public boolean hasFreqs() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
  }

  @Override
  public boolean hasOffsets() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS) >= 0;
  }

  @Override
  public boolean hasPositions() {
    return options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }
}
