package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.engine.Matches;
import cuepoint.engine.TranscriptMatches;
import cuepoint.lucene.rank.TalkMatcher;
import cuepoint.lucene.rank.TranscriptOccurrences;
import cuepoint.lucene.suggest.Suggestions;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A Lucene index that is open for reading. */
public final class LuceneEngine implements Engine {
  /** How long one search may take, in ms. */
  public static final long LIMIT_MILLIS = 5000;

  private final OpenIndex index;
  private final Weights weights;
  private final TalkMatcher matcher;

  private LuceneEngine(OpenIndex index, Weights weights, long limitMillis) {
    this.index = index;
    this.weights = weights;
    this.matcher = new TalkMatcher(weights, limitMillis);
  }

  /**
   * Opens an index for which {@link #unreadable} is empty.
   *
   * @throws IOException when the folder holds no such index
   */
  public static LuceneEngine open(Path folder) throws IOException {
    return open(folder, Weights.DEFAULT, LIMIT_MILLIS);
  }

  /**
   * The same with other weights, to measure what each brings, or another limit.
   *
   * @param limitMillis how long one search may take, in ms
   */
  static LuceneEngine open(Path folder, Weights weights, long limitMillis) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneEngine(new OpenIndex(directory, weights.bm25()), weights, limitMillis);
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

  @Override
  public <T> T match(Query query, Function<Matches, T> reader) {
    return index.read(
        searcher -> reader.apply(matcher.match(query, searcher, index.glossaries(searcher))));
  }

  @Override
  public TranscriptMatches match(Transcript transcript, String text) {
    return index.read(searcher ->
        TranscriptOccurrences.of(transcript, text, searcher, index.glossaries(searcher), weights));
  }

  @Override
  public Searcher searcher() {
    return new EngineSearcher(this, weights.moment());
  }

  @Override
  public Suggester suggester() {
    return (typed, limit) -> index.read(searcher -> Suggestions.of(typed, limit, searcher));
  }

  @Override
  public Catalogue catalogue() {
    return new LuceneCatalogue(index);
  }

  @Override
  public Analysis analysis() {
    return new LuceneAnalysis(index);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
