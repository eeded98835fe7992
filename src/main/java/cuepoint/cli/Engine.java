package cuepoint.cli;

import cuepoint.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** The engine that keeps and searches talks, and the one place that chooses it: Lucene. */
final class Engine {
  private final CuepointCommand cuepoint;

  Engine(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /** Opens the index; makes it first where there is none that can be read. */
  LuceneIndex open() throws IOException {
    Optional<String> unreadable = LuceneIndex.unreadable(cuepoint.folders().index());
    if (unreadable.isPresent()) {
      cuepoint.note("indexing first: " + unreadable.get());
    }
    return LuceneIndex.open(cuepoint.folders().index());
  }
}
