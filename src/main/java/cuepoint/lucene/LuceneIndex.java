package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A Lucene index that is open for reading. Safe for use by many threads until it is closed. */
public final class LuceneIndex implements Engine {
  private final OpenIndex index;

  private LuceneIndex(OpenIndex index) {
    this.index = index;
  }

  /**
   * Opens an index that {@link #unreadable} has nothing against.
   *
   * @throws IOException when the folder holds no such index
   */
  public static LuceneIndex open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneIndex(new OpenIndex(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Why the index in a folder must be built before it can be read; empty when it can be. */
  public static Optional<String> unreadable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.of("there is no index yet");
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory)
          ? IndexVersion.mismatch(directory)
          : Optional.of("there is no index yet");
    }
  }

  /** Answers queries, always from the newest commit. */
  @Override
  public Searcher searcher() {
    return searcher(Ingredient.ALL);
  }

  /** The same with some of its ingredients only, to measure what each brings. */
  Searcher searcher(Set<Ingredient> ingredients) {
    return new LuceneSearcher(index, ingredients);
  }

  /** Completes queries while they are typed, always from the newest commit. */
  @Override
  public Suggester suggester() {
    return new LuceneSuggester(index);
  }

  /** Lists talks, always from the newest commit. */
  @Override
  public Catalogue catalogue() {
    return new LuceneCatalogue(index);
  }

  /** Makes terms of words, with the glossary of the newest commit. */
  @Override
  public Analysis analysis() {
    return new LuceneAnalysis(index);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
