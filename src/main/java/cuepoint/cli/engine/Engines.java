package cuepoint.cli.engine;

import cuepoint.cli.shell.Shell;
import cuepoint.lucene.LuceneEngine;
import cuepoint.opensearch.connection.ClusterAddress;
import java.nio.file.Path;

/** The engines that keep indexes. */
public interface Engines {
  /** Those that there are. */
  Engines ALL = LuceneFolder::new;

  /** The index in a folder. */
  IndexPlace in(Path folder);

  /**
   * The index that an OpenSearch keeps.
   *
   * @param shell has the environment that says as whom it is asked, and is told what whoever runs
   *     it should know
   */
  default IndexPlace at(ClusterAddress address, Shell shell) {
    return new ClusterPlace(address, shell);
  }

  /** Loads what every search in a folder needs, meanwhile. */
  static void prepare() {
    LuceneEngine.prepare();
  }
}
