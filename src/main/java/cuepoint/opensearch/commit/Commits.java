package cuepoint.opensearch.commit;

import cuepoint.index.UnusableIndexException;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads what is live. Safe for use by many threads. */
public final class Commits {
  /** A part of a dictionary has 4 MB at most. */
  private static final long MILLIS = 60_000;

  private final Sending cluster;
  private final IndexNames names;

  /**
   * Those of some indexes.
   *
   * @param connection to the cluster that has them
   */
  public Commits(ClusterConnection connection, IndexNames names) {
    this(request -> connection.send(request, MILLIS), names);
  }

  /** The same, asked in another way. */
  public Commits(Sending cluster, IndexNames names) {
    this.cluster = cluster;
    this.names = names;
  }

  /**
   * The newest one, as soon as it is written; empty if there is none.
   *
   * @throws UnusableIndexException when another version or program wrote it
   */
  public Optional<Commit> newest() throws IOException {
    Optional<StateDocument.Version> read = StateDocument.commit(cluster, names).read();
    return read.isEmpty() ? Optional.empty() : Optional.of(Commit.of(read.get().json(), names));
  }

  /**
   * The terms of all talks of a commit.
   *
   * @throws ClusterException of the kind NOT_FOUND when a newer commit has replaced it
   */
  public Dictionary dictionary(Commit commit) throws IOException {
    return read(commit, commit.pieces());
  }

  /**
   * The same, where the dictionary of an earlier commit is known: only what is new is read.
   *
   * @param known is changed to be the new one if the commit {@linkplain Commit#continues continues}
   *     the earlier one; as it was after an error
   */
  public Dictionary dictionary(Commit commit, Commit earlier, Dictionary known) throws IOException {
    if (!commit.continues(earlier)) {
      return dictionary(commit);
    }
    int before = earlier.pieces().size();
    known.add(read(commit, commit.pieces().subList(before, commit.pieces().size())));
    return known;
  }

  private Dictionary read(Commit commit, List<Piece> pieces) throws IOException {
    Pieces ledger = new Pieces(cluster, names.ledger(commit.generation()));
    Dictionary sum = new Dictionary();
    for (Piece piece : pieces) {
      sum.add(ledger.read(piece));
    }
    return sum;
  }
}
