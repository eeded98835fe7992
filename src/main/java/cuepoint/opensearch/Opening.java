package cuepoint.opensearch;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import java.io.IOException;
import java.util.function.Consumer;

/** Opens connections. */
final class Opening {
  /** A node that has just started answers its first request after some seconds. */
  private static final long MILLIS = 10_000;

  private Opening() {}

  /**
   * A connection to a cluster that answers.
   *
   * @param warnings as of {@link ClusterConnection#warnings}
   */
  static ClusterConnection connection(
      ClusterAddress address, ClusterAccess access, Consumer<String> warnings) throws IOException {
    try {
      ClusterConnection connection = ClusterConnection.open(address, access, MILLIS);
      connection.warnings().forEach(warnings);
      return connection;
    } catch (ClusterException e) {
      throw unreachable(e);
    }
  }

  /** Why talks cannot be asked, in the words of who was asked. */
  static UnusableIndexException unreachable(ClusterException e) {
    return new UnusableIndexException(Reason.UNREACHABLE, String.valueOf(e.getMessage()), e);
  }
}
