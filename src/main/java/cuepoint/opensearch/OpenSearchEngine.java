package cuepoint.opensearch;

import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.index.UnusableIndexException;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Talks that an OpenSearch keeps, open for reading. */
public final class OpenSearchEngine implements Engine {
  private final CurrentTalks talks;
  private final Weights weights;

  private OpenSearchEngine(CurrentTalks talks, Weights weights) {
    this.talks = talks;
    this.weights = weights;
  }

  /**
   * Opens them.
   *
   * @param warnings is told in sentences what whoever runs it should know
   * @throws UnusableIndexException when they cannot be used
   */
  public static OpenSearchEngine open(
      ClusterAddress address, ClusterAccess access, Consumer<String> warnings) throws IOException {
    ClusterConnection connection = Opening.connection(address, access, warnings);
    CurrentTalks talks =
        new CurrentTalks(connection, new IndexNames(address.name()), Weights.DEFAULT);
    try {
      talks.require();
      return new OpenSearchEngine(talks, Weights.DEFAULT);
    } catch (IOException | RuntimeException e) {
      talks.close();
      throw e;
    }
  }

  @Override
  public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
    return talks.read(known -> reader.apply(known.index().matching(query, deadline)));
  }

  @Override
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
    return talks.read(known -> known.index().match(transcript, query, deadline));
  }

  @Override
  public Searcher searcher(ModelOnDemand model) {
    return new EngineSearcher(this, weights, model);
  }

  @Override
  public Suggester suggester() {
    return (typed, limit, deadline) ->
        talks.read(known -> known.index().suggestions(typed, limit, deadline));
  }

  @Override
  public Catalogue catalogue() {
    return new OpenSearchCatalogue(talks);
  }

  @Override
  public Analysis analysis() {
    return talks.read(known -> known.index().analysis());
  }

  @Override
  public void close() {
    talks.close();
  }
}
