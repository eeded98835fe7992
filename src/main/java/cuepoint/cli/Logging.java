package cuepoint.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log: warnings only, on the error stream. */
final class Logging {
  private static final Logger ROOT = Logger.getLogger("");

  /** Lucene logs each module that would make it faster. A field, or it might be collected. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Logging() {}

  static void quieten() {
    ROOT.setLevel(Level.WARNING);
    VECTORS.setLevel(Level.SEVERE);
  }
}
