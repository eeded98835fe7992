package cuepoint.opensearch;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.index.Verification;
import cuepoint.lucene.distributed.Blocks;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.DistributedCommit;
import cuepoint.lucene.distributed.DistributedEngine;
import cuepoint.lucene.distributed.DistributedIndex;
import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.Commits;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.Unusable;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.read.ClusterDocuments;
import cuepoint.opensearch.read.DictionaryCounts;
import cuepoint.ranking.Weights;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The talks that a cluster keeps, while others may write. Safe for use by many threads until it is
 * closed.
 */
final class CurrentTalks implements DistributedEngine.Commits {
  /** Some hundred talks that were shown last. */
  private static final long BLOCKS_BYTES = 32L << 20;

  /** The talks, their ledger and the state. */
  private static final int INDEXES = 3;

  private final ClusterConnection connection;
  private final IndexNames names;
  private final Commits commits;
  private final Weights weights;
  private final Blocks blocks = new Blocks(BLOCKS_BYTES);
  private volatile @Nullable Known newest;

  /** What has been read of a commit. */
  private record Known(Commit commit, Dictionary dictionary, DistributedIndex index) {}

  /** Those of a name; closing this closes the connection. */
  CurrentTalks(ClusterConnection connection, IndexNames names, Weights weights) {
    this.connection = connection;
    this.names = names;
    this.commits = new Commits(connection, names);
    this.weights = weights;
  }

  /** Why talks cannot be asked, in the words of who was asked. */
  static UnusableIndexException unreachable(ClusterException e) {
    return new UnusableIndexException(Reason.UNREACHABLE, String.valueOf(e.getMessage()), e);
  }

  @Override
  public IOException why(IOException failure) {
    return switch (failure) {
      case ClusterException e when e.kind() == Kind.NOT_FOUND -> Unusable.of(Reason.DAMAGED, names);
      case ClusterException e -> unreachable(e);
      default -> failure;
    };
  }

  /** The newest commit, or the one before while nobody can say which is the newest. */
  @Override
  public DistributedIndex newest() throws IOException {
    Known known = newest;
    Commit commit;
    try {
      commit = newestCommit();
    } catch (ClusterException e) {
      if (known == null) {
        throw e;
      }
      return known.index;
    }
    return known != null && known.commit.equals(commit) ? known.index : reread().index;
  }

  /** Reads all talks of the newest commit, which must stay it. */
  Verification verify() throws IOException {
    Commit commit = newestCommit();
    Dictionary terms = commits.dictionary(commit);
    Verification found = TalksVerification.of(terms, documents(terms.reader()), INDEXES);
    if (!newestCommit().equals(commit)) {
      throw new IOException("others have changed the talks meanwhile; verify them again");
    }
    return found;
  }

  private Commit newestCommit() throws IOException {
    return commits.newest().orElseThrow(() -> Unusable.of(Reason.MISSING, names));
  }

  /** By one thread: the others need the same. */
  private synchronized Known reread() throws IOException {
    Commit commit = newestCommit();
    while (true) {
      try {
        return known(commit);
      } catch (ClusterException e) {
        Commit next = newestCommit();
        if (e.kind() != Kind.NOT_FOUND || next.equals(commit)) {
          throw e;
        }
        commit = next; // which has replaced what was being read
      }
    }
  }

  private Known known(Commit commit) throws IOException {
    Known known = newest;
    if (known == null || !known.commit.equals(commit)) {
      Dictionary dictionary =
          known == null
              ? commits.dictionary(commit)
              : commits.dictionary(commit, known.commit, known.dictionary);
      known = new Known(commit, dictionary, index(commit, dictionary.reader()));
      newest = known;
    }
    return known;
  }

  private DistributedIndex index(Commit commit, IndexReader dictionary) {
    return new DistributedIndex(
        new DistributedCommit(dictionary, commit.glossary(), commit.edition(), commit.time()),
        documents(dictionary),
        blocks,
        weights);
  }

  private DocumentServer documents(IndexReader dictionary) {
    return new ClusterDocuments(connection, names.alias(), new DictionaryCounts(dictionary));
  }

  @Override
  public void close() {
    connection.close();
  }
}
