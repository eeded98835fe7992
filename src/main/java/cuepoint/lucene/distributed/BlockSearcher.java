package cuepoint.lucene.distributed;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Searches the documents of some talks as among those of all. */
final class BlockSearcher extends IndexSearcher {
  private final IndexSearcher all;

  /**
   * Searches some talks.
   *
   * @param blocks of each its documents, the talk last
   * @param all knows the terms of all talks
   */
  BlockSearcher(List<DirectoryReader> blocks, IndexSearcher all, Similarity similarity)
      throws IOException {
    this(new MultiReader(blocks.toArray(IndexReader[]::new), false), all, similarity);
  }

  private BlockSearcher(IndexReader blocks, IndexSearcher all, Similarity similarity) {
    super(blocks);
    this.all = all;
    setSimilarity(similarity);
    setQueryCache(null);
  }

  /** Searches the same. */
  BlockSearcher with(Similarity similarity) {
    return new BlockSearcher(getIndexReader(), all, similarity);
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    return all.collectionStatistics(field);
  }

  /** The talk of a block as it was found. */
  ScoreDoc talk(int block, float score) {
    var leaf = getIndexReader().leaves().get(block);
    return new ScoreDoc(leaf.docBase + leaf.reader().maxDoc() - 1, score);
  }
}
