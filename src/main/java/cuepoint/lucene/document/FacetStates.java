package cuepoint.lucene.document;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;

/**
 * What counting the values of a field takes in one commit of the index: the same number for a value
 * in all segments. Made when it is first needed. Safe for use by many threads.
 */
public final class FacetStates {
  private final IndexReader reader;
  private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  public FacetStates(IndexReader reader) {
    this.reader = reader;
  }

  /** That of a field. */
  public StringDocValuesReaderState of(String field) throws IOException {
    StringDocValuesReaderState known = states.get(field);
    if (known == null) {
      known = new StringDocValuesReaderState(reader, field);
      states.put(field, known);
    }
    return known;
  }
}
