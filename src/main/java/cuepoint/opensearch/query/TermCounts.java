package cuepoint.opensearch.query;

import java.io.IOException;
import org.apache.lucene.index.Term;

/** How common terms are in OpenSearch. */
public interface TermCounts {
  /** How many documents hold a term. */
  long holding(Term term) throws IOException;

  /** How many documents have a field. */
  long having(String field) throws IOException;
}
