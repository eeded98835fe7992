package cuepoint.lucene.term;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms in the segments of a commit. Each field of a segment is opened once, as that costs
 * more than to look up a term. For one query and one thread.
 */
final class TermPlaces {
  private final IndexReaderContext commit;
  private final List<LeafReaderContext> leaves;
  private final Map<String, TermsEnum[]> fields = new HashMap<>();

  private final PassageNorms norms;

  /**
   * Places in a commit.
   *
   * @param norms of its passages
   */
  TermPlaces(IndexReaderContext commit, PassageNorms norms) {
    this.commit = commit;
    this.norms = norms;
    this.leaves = commit.leaves();
  }

  /** Whether segments are of this commit. */
  boolean areIn(IndexReaderContext other) {
    return other == commit;
  }

  /** Where a term is in each segment, and how often. */
  TermStates find(Term term) throws IOException {
    TermStates states = new TermStates(commit);
    for (LeafReaderContext leaf : leaves) {
      TermsEnum terms = in(leaf, term.field());
      if (terms.seekExact(term.bytes())) {
        states.register(terms.termState(), leaf.ord, terms.docFreq(), terms.totalTermFreq());
      }
    }
    return states;
  }

  /**
   * The terms of a field in a segment, at one of them.
   *
   * @return null if the segment does not have the term; the same object for other terms
   */
  @Nullable TermsEnum at(Term term, TermStates states, LeafReaderContext leaf) throws IOException {
    var place = states.get(leaf);
    TermState state = place == null ? null : place.get();
    if (state == null) {
      return null;
    }
    TermsEnum terms = in(leaf, term.field());
    terms.seekExact(term.bytes(), state);
    return terms;
  }

  /**
   * The lengths of texts in a segment, for documents that have the field; null if there are none.
   */
  @Nullable NumericDocValues norms(LeafReaderContext leaf, String field) throws IOException {
    return norms.of(leaf, field);
  }

  private TermsEnum in(LeafReaderContext leaf, String field) throws IOException {
    TermsEnum[] segments = fields.computeIfAbsent(field, name -> new TermsEnum[leaves.size()]);
    if (segments[leaf.ord] == null) {
      Terms terms = leaf.reader().terms(field);
      segments[leaf.ord] = terms == null ? TermsEnum.EMPTY : terms.iterator();
    }
    return segments[leaf.ord];
  }
}
