package cuepoint.lucene.distributed;

import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.rank.Similarities;
import cuepoint.lucene.rank.TranscriptOccurrences;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.talk.Transcript;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Talks whose documents are kept elsewhere, as they were when their dictionary was made: what is
 * planned with it stays right when talks come and go meanwhile, only rarity is a little off. Safe
 * for use by many threads.
 */
public final class DistributedIndex {
  private final DocumentServer server;
  private final Blocks blocks;
  private final Weights weights;
  private final OpenCommit commit;

  /**
   * Talks of a server.
   *
   * @param dictionary as of {@link Dictionary#reader}, of all of them
   * @param glossary lines in Solr's synonym format
   * @param blocks of this server, or of others with other commits of the same index
   * @param weights how much each sign of a match counts
   */
  public DistributedIndex(
      IndexReader dictionary,
      DocumentServer server,
      String glossary,
      Blocks blocks,
      Weights weights) {
    this.server = server;
    this.blocks = blocks;
    this.weights = weights;
    this.commit =
        OpenCommit.of(
            new DictionarySearcher(dictionary, server),
            Similarities.ranking(weights.bm25()),
            glossary);
  }

  /** As of {@link cuepoint.engine.Engine#match(Query, Deadline, java.util.function.Function)}. */
  public Matching matching(Query query, Deadline deadline) throws IOException {
    return new DistributedMatching(query, weights, deadline, this);
  }

  /** As of {@link cuepoint.engine.Engine#match(Transcript, Query, Deadline)}. */
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline)
      throws IOException {
    return TranscriptOccurrences.of(transcript, query, deadline, commit, weights);
  }

  DocumentServer server() {
    return server;
  }

  Blocks blocks() {
    return blocks;
  }

  OpenCommit commit() {
    return commit;
  }

  Similarity similarity() {
    return commit.searcher().getSimilarity();
  }
}
