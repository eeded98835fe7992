package cuepoint.cli.engine;

import cuepoint.lucene.LuceneEngine;
import java.nio.file.Path;

/** The engines that keep indexes. */
public interface Engines {
  /** Those that there are. */
  Engines ALL = LuceneFolder::new;

  /** The index in a folder. */
  IndexPlace in(Path folder);

  /** Loads what every search in a folder needs, meanwhile. */
  static void prepare() {
    LuceneEngine.prepare();
  }
}
