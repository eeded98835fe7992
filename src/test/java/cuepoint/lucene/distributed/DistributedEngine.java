package cuepoint.lucene.distributed;

import cuepoint.engine.Engine;
import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Matches queries with a distributed index; does nothing else. */
public record DistributedEngine(DistributedIndex index) implements Engine {
  @Override
  public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
    try {
      return reader.apply(index.matching(query, deadline));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
    try {
      return index.match(transcript, query, deadline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
