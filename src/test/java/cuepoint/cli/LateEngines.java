package cuepoint.cli;

import cuepoint.cli.command.Engines;
import cuepoint.engine.Engine;
import cuepoint.engine.Matches;
import cuepoint.engine.TranscriptMatches;
import cuepoint.index.Indexer;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Query;
import cuepoint.search.SearchTimeoutException;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** An engine that answers every search too late, and nothing else at all. */
final class LateEngines implements Engines {
  private static final long LIMIT_MILLIS = 5000;

  @Override
  public Optional<String> unreadable(Path folder) {
    return Optional.empty();
  }

  @Override
  public Engine open(Path folder) {
    return new LateEngine();
  }

  @Override
  public Indexer indexer(Path folder, boolean rebuild, Consumer<String> rebuilt) {
    throw new UnsupportedOperationException();
  }

  private record LateEngine() implements Engine {
    @Override
    public <T> T match(Query query, Function<Matches, T> reader) {
      throw new SearchTimeoutException(LIMIT_MILLIS);
    }

    @Override
    public TranscriptMatches match(Transcript transcript, String text) {
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
