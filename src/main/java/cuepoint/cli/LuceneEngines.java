package cuepoint.cli;

import cuepoint.cli.command.Engines;
import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Lucene: the only class outside {@link cuepoint.lucene} that names it. */
final class LuceneEngines implements Engines {
  @Override
  public Optional<String> unreadable(Path folder) throws IOException {
    return LuceneEngine.unreadable(folder);
  }

  @Override
  public Engine open(Path folder) throws IOException {
    return LuceneEngine.open(folder);
  }

  @Override
  public Indexer indexer(Path folder, boolean rebuild, Consumer<String> rebuilt)
      throws IOException {
    LuceneIndexer indexer = LuceneIndexer.open(folder, rebuild);
    indexer.rebuilt().ifPresent(rebuilt);
    return indexer;
  }
}
