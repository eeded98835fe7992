package cuepoint.opensearch.read;

import cuepoint.opensearch.query.TermCounts;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How common terms are, as a dictionary counts them.
 *
 * @param dictionary of the documents in OpenSearch, or an index of the same
 */
public record DictionaryCounts(IndexReader dictionary) implements TermCounts {
  @Override
  public long holding(Term term) throws IOException {
    return dictionary.docFreq(term);
  }

  @Override
  public long having(String field) throws IOException {
    return dictionary.getDocCount(field);
  }
}
