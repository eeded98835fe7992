package cuepoint.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the libraries say of their own accord: warnings alone, on the error stream. */
final class Logging {
  private static final Logger ROOT = Logger.getLogger("");

  /** Lucene warns of each module that would make it faster; kept here lest it be collected. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private Logging() {}

  static void quieten() {
    ROOT.setLevel(Level.WARNING);
    VECTORS.setLevel(Level.SEVERE);
  }
}
