package cuepoint.opensearch;

import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.document.IndexLayout;
import cuepoint.opensearch.write.ClusterIndexer;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Opens talks that an OpenSearch keeps for writing. */
public final class OpenSearchIndexer {
  private OpenSearchIndexer() {}

  /** Opens them. */
  public static Indexer open(
      ClusterAddress address,
      ClusterAccess access,
      boolean rebuild,
      Consumer<UnusableIndexException> emptying,
      Consumer<String> notes)
      throws IOException {
    ClusterConnection connection = Opening.connection(address, access, notes);
    Weights.Bm25 bm25 = Weights.DEFAULT.bm25();
    IndexLayout layout =
        new IndexLayout(1, OptionalInt.empty(), Optional.empty(), bm25.k1(), bm25.b());
    return ClusterIndexer.open(
        connection, new IndexNames(address.name()), layout, rebuild, emptying, notes);
  }
}
