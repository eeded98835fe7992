package cuepoint.lucene.distributed;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Has documents counted where they are. */
final class DictionarySearcher extends IndexSearcher {
  private final DocumentServer documents;

  DictionarySearcher(IndexReader dictionary, DocumentServer documents) {
    super(dictionary);
    this.documents = documents;
  }

  @Override
  public int count(Query query) throws IOException {
    return documents.count(query);
  }
}
