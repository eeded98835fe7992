package cuepoint.cli.engine;

import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.Shell;
import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.Verification;
import cuepoint.opensearch.ClusterLayout;
import cuepoint.opensearch.OpenSearchIndex;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import java.io.IOException;
import java.util.Map;
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
    return index().open();
  }

  @Override
  public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    return index().indexer(rebuild, emptying);
  }

  @Override
  public boolean keepsVectors() {
    return false;
  }

  @Override
  public Verification verify() throws IOException {
    return index().verify();
  }

  private OpenSearchIndex index() {
    Map<String, String> environment = shell.environment();
    try {
      return new OpenSearchIndex(
          address, ClusterAccess.of(environment), ClusterLayout.of(environment), shell::say);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
