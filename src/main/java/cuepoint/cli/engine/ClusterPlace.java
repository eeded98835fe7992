package cuepoint.cli.engine;

import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.Shell;
import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.Verification;
import cuepoint.opensearch.OpenSearchEngine;
import cuepoint.opensearch.OpenSearchIndexer;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * An index that an OpenSearch keeps.
 *
 * @param shell has the environment that says as whom it is asked, and is told what whoever runs it
 *     should know
 */
record ClusterPlace(ClusterAddress address, Shell shell) implements IndexPlace {

  @Override
  public Engine open() throws IOException {
    return OpenSearchEngine.open(address, access(), shell::say);
  }

  @Override
  public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    return OpenSearchIndexer.open(address, access(), rebuild, emptying, shell::say);
  }

  @Override
  public Verification verify() throws IOException {
    throw new CommandException("not yet");
  }

  private ClusterAccess access() {
    try {
      return ClusterAccess.of(shell.environment());
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
