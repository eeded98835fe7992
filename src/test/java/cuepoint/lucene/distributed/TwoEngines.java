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

/** The same talks twice: in a folder, and as documents that are kept elsewhere. */
record TwoEngines(LuceneEngine lucene, LocalDocuments documents) implements Closeable {

  /** Puts talks and commits. */
  interface Filling {
    void into(Indexer indexer) throws IOException;
  }

  static TwoEngines of(Path folder, Filling filling) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      filling.into(indexer);
    }
    LocalDocuments documents = new LocalDocuments();
    filling.into(documents);
    return new TwoEngines(LuceneEngine.open(folder), documents);
  }

  /** Puts the test collection. */
  static void collection(Indexer indexer) throws IOException {
    IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
  }

  @Override
  public void close() throws IOException {
    lucene.close();
    documents.close();
  }
}
