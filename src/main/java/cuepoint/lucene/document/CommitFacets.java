package cuepoint.lucene.document;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/**
 * The values of fields in one commit of the index, each read when it is first needed. Safe for use
 * by many threads.
 */
public final class CommitFacets {
  private final IndexReader reader;
  private final Map<String, FacetValues> fields = new ConcurrentHashMap<>();

  public CommitFacets(IndexReader reader) {
    this.reader = reader;
  }

  /** Those of a field. */
  public FacetValues of(String field) throws IOException {
    FacetValues known = fields.get(field);
    if (known == null) {
      known = FacetValues.of(reader, field);
      fields.put(field, known);
    }
    return known;
  }
}
