package cuepoint.cli;

import cuepoint.cli.engine.IndexPlace;
import cuepoint.engine.Engine;
import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.Verification;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.util.function.Consumer;
import java.util.function.Function;

/** An index whose engine answers every search too late, and nothing else at all. */
final class LatePlace implements IndexPlace {
  private static final long LIMIT_MILLIS = 5000;

  @Override
  public Engine open() {
    return new LateEngine();
  }

  @Override
  public Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Verification verify() {
    throw new UnsupportedOperationException();
  }

  private record LateEngine() implements Engine {
    @Override
    public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
      throw new Deadline.PassedException(LIMIT_MILLIS);
    }

    @Override
    public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Suggester suggester() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Catalogue catalogue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Analysis analysis() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
