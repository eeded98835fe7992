package cuepoint.cli.engine;

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

/**
 * An index that Lucene keeps in a folder.
 *
 * @param folder made by the first who writes
 */
record LuceneFolder(Path folder) implements IndexPlace {
  @Override
  public Engine open() throws IOException {
    return LuceneEngine.open(folder);
  }

  @Override
  public Engine openBriefly() throws IOException {
    return LuceneEngine.openBriefly(folder);
  }

  @Override
  public Engine openAtOnce() throws IOException {
    return LuceneEngine.openAtOnce(folder);
  }

  @Override
  public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException {
    return LuceneIndexer.open(folder, rebuild, emptying);
  }

  @Override
  public Optional<VectorIndexer> vectors(
      String model, Predicate<String> languages, Consumer<String> again) throws IOException {
    return LuceneVectors.indexer(folder, model, languages, again);
  }

  @Override
  public Set<String> unknownLanguages() {
    return LuceneVectors.unknownLanguages(folder);
  }

  @Override
  public Verification verify() throws IOException {
    return LuceneVerification.of(folder);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
