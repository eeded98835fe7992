package cuepoint.cli;

import cuepoint.cli.command.Engines;
import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorIndexer;
import cuepoint.index.Verification;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.lucene.LuceneVectors;
import cuepoint.lucene.LuceneVerification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lucene: the only class outside {@link cuepoint.lucene} that names it. */
final class LuceneEngines implements Engines {
  /** Loads what every search needs, meanwhile. */
  void prepare() {
    LuceneEngine.prepare();
  }

  @Override
  public Engine open(Path folder) throws IOException {
    return LuceneEngine.open(folder);
  }

  @Override
  public Engine openBriefly(Path folder) throws IOException {
    return LuceneEngine.openBriefly(folder);
  }

  @Override
  public Engine openAtOnce(Path folder) throws IOException {
    return LuceneEngine.openAtOnce(folder);
  }

  @Override
  public Indexer indexer(Path folder, boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    return LuceneIndexer.open(folder, rebuild, emptying);
  }

  @Override
  public Optional<VectorIndexer> vectors(
      Path folder, String model, Predicate<String> languages, Consumer<String> again)
      throws IOException {
    return LuceneVectors.indexer(folder, model, languages, again);
  }

  @Override
  public Set<String> unknownLanguages(Path folder) {
    return LuceneVectors.unknownLanguages(folder);
  }

  @Override
  public Verification verify(Path folder) throws IOException {
    return LuceneVerification.of(folder);
  }
}
