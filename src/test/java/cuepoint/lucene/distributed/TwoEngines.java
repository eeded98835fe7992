package cuepoint.lucene.distributed;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The test collection twice: in a folder, and as documents that are kept elsewhere. */
record TwoEngines(LuceneEngine lucene, LocalDocuments documents) implements Closeable {

  static TwoEngines of(Path folder) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      index(indexer);
    }
    LocalDocuments documents = new LocalDocuments();
    index(documents);
    return new TwoEngines(LuceneEngine.open(folder), documents);
  }

  private static void index(Indexer indexer) throws IOException {
    IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
  }

  @Override
  public void close() throws IOException {
    lucene.close();
    documents.close();
  }
}
