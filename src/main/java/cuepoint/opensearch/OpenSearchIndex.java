package cuepoint.opensearch;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.Verification;
import cuepoint.lucene.distributed.DistributedEngine;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.write.ClusterIndexer;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Talks that a cluster of OpenSearch keeps.
 *
 * @param address of the cluster
 * @param access as whom it is asked
 * @param layout of indexes that are made
 * @param notes is told, in sentences, what whoever runs it should know, by any thread
 */
public record OpenSearchIndex(
    ClusterAddress address, ClusterAccess access, ClusterLayout layout, Consumer<String> notes) {
  /** A node that has just started answers its first request after some seconds. */
  private static final long MILLIS = 10_000;

  private static final Weights WEIGHTS = Weights.DEFAULT;

  /**
   * Opens them for reading.
   *
   * @throws UnusableIndexException when they cannot be read
   */
  public Engine open() throws IOException {
    CurrentTalks talks = new CurrentTalks(connection(), names(), WEIGHTS);
    try {
      talks.newest();
      return new DistributedEngine(talks, WEIGHTS);
    } catch (IOException e) {
      talks.close();
      throw talks.why(e);
    } catch (RuntimeException e) {
      talks.close();
      throw e;
    }
  }

  /**
   * Opens them for writing, as of {@link ClusterIndexer#open}.
   *
   * @throws UnusableIndexException when they cannot be used, and are left as they were
   */
  public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    ClusterConnection connection = connection();
    try {
      return ClusterIndexer.open(
              connection, names(), layout.of(WEIGHTS.bm25()), rebuild, emptying, notes)
          .closing(connection);
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Reads all of them, and counts their terms again.
   *
   * @throws UnusableIndexException when they cannot be read
   * @throws IOException also when others write meanwhile
   */
  public Verification verify() throws IOException {
    try (CurrentTalks talks = new CurrentTalks(connection(), names(), WEIGHTS)) {
      try {
        return talks.verify();
      } catch (IOException e) {
        throw talks.why(e);
      }
    }
  }

  private IndexNames names() {
    return new IndexNames(address.name());
  }

  private ClusterConnection connection() throws IOException {
    try {
      ClusterConnection connection = ClusterConnection.open(address, access, MILLIS);
      connection.warnings().forEach(notes);
      return connection;
    } catch (ClusterException e) {
      throw CurrentTalks.unreachable(e);
    }
  }
}
