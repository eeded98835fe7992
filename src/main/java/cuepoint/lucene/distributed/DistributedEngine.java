package cuepoint.lucene.distributed;

import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads talks whose documents are kept elsewhere. */
public final class DistributedEngine implements Engine {
  private final Commits commits;
  private final Weights weights;

  /**
   * Reads some talks.
   *
   * @param commits closed with this
   * @param weights those of each commit
   */
  public DistributedEngine(Commits commits, Weights weights) {
    this.commits = commits;
    this.weights = weights;
  }

  /** Knows which commit is the newest. Safe for use by many threads until it is closed. */
  public interface Commits extends Closeable {
    /**
     * The talks of the newest commit.
     *
     * @throws IOException when it cannot be read
     */
    DistributedIndex newest() throws IOException;

    /** What it means to who asked that talks could not be read. */
    default IOException why(IOException failure) {
      return failure;
    }

    @Override
    default void close() throws IOException {}
  }

  /** Something read from one commit. */
  interface Reading<T> {
    T from(DistributedIndex index) throws IOException;
  }

  /**
   * Reads from the newest commit.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  <T> T read(Reading<T> reading) {
    try {
      return reading.from(commits.newest());
    } catch (IOException e) {
      throw new UncheckedIOException(commits.why(e));
    } catch (UncheckedIOException e) {
      throw Optional.ofNullable(e.getCause())
          .map(why -> new UncheckedIOException(commits.why(why)))
          .orElse(e);
    }
  }

  @Override
  public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
    return read(index -> reader.apply(index.matching(query, deadline)));
  }

  @Override
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
    return read(index -> index.match(transcript, query, deadline));
  }

  @Override
  public Searcher searcher(ModelOnDemand model) {
    return new EngineSearcher(this, weights, model);
  }

  @Override
  public Suggester suggester() {
    return (typed, limit, deadline) -> read(index -> index.suggestions(typed, limit, deadline));
  }

  @Override
  public Catalogue catalogue() {
    return new DistributedCatalogue(this);
  }

  @Override
  public Analysis analysis() {
    return read(DistributedIndex::analysis);
  }

  @Override
  public void close() throws IOException {
    commits.close();
  }
}
