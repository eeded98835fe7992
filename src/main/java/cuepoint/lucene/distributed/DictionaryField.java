package cuepoint.lucene.distributed;

import cuepoint.lucene.term.FieldTerms;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** What an index would say of the terms of one field. Immutable. */
final class DictionaryField extends Terms {
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

  IndexOptions options() {
    return options;
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
