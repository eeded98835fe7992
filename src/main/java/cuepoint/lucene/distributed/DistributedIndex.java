package cuepoint.lucene.distributed;

import cuepoint.engine.Matching;
import cuepoint.engine.TranscriptMatches;
import cuepoint.lucene.catalogue.EventOrder;
import cuepoint.lucene.catalogue.Recordings;
import cuepoint.lucene.commit.CommitAnalysis;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.rank.Similarities;
import cuepoint.lucene.rank.TranscriptOccurrences;
import cuepoint.lucene.suggest.RecurringTerms;
import cuepoint.lucene.suggest.Suggestions;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.search.Catalogue.State;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Suggestion;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Talks whose documents are kept elsewhere, as they were when their dictionary was made: what is
 * planned with it stays right when talks come and go meanwhile, only rarity is a little off. Safe
 * for use by many threads.
 */
public final class DistributedIndex {
  private final DistributedCommit known;
  private final DocumentServer server;
  private final Blocks blocks;
  private final Weights weights;
  private final OpenCommit commit;
  private final ServedCounts counts;
  private final AtomicInteger incomplete = new AtomicInteger();

  /**
   * Talks of a server.
   *
   * @param known of all of them
   * @param blocks of this server, or of others with other commits of the same index
   * @param weights how much each sign of a match counts
   */
  public DistributedIndex(
      DistributedCommit known, DocumentServer server, Blocks blocks, Weights weights) {
    this.known = known;
    this.server = server;
    this.blocks = blocks;
    this.weights = weights;
    this.commit =
        OpenCommit.of(
            new DictionarySearcher(known.dictionary(), server),
            Similarities.ranking(weights.bm25()),
            known.glossary());
    this.counts = new ServedCounts(known.dictionary(), server, ServedCounts.FEW);
  }

  /** As of {@link cuepoint.engine.Engine#match(Query, Deadline, java.util.function.Function)}. */
  public Matching matching(Query query, Deadline deadline) throws IOException {
    return new DistributedMatching(query, weights, deadline, this);
  }

  /** As of {@link cuepoint.engine.Engine#match(Transcript, Query, Deadline)}. */
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline)
      throws IOException {
    return TranscriptOccurrences.of(transcript, query, deadline, commit, weights);
  }

  /** As of {@link cuepoint.search.Suggester#suggest(String, int, Deadline)}. */
  public List<Suggestion> suggestions(String typed, int limit, Deadline deadline)
      throws IOException {
    return Suggestions.of(typed, limit, deadline, commit.searcher(), counts);
  }

  /** What it holds. */
  public State state() throws IOException {
    return new State(known.dictionary().getDocCount(TalkDocument.ID), known.committed());
  }

  /**
   * As of {@link cuepoint.search.Catalogue#edition}. After an incomplete answer it is another one,
   * so that nobody keeps that answer.
   */
  public String edition() {
    return known.edition() + "." + incomplete;
  }

  /** An answer has not been found in all talks. */
  void answeredInPart() {
    incomplete.incrementAndGet();
  }

  /** As of {@link cuepoint.search.Catalogue#talks}. */
  public List<Talk> talks(Filters filters) throws IOException {
    return EventOrder.newestFirst(server.talks(filtered(filters)));
  }

  /** As of {@link cuepoint.search.Catalogue#recurringTerms}. */
  public List<RecurringTerm> recurringTerms(Filters filters, int limit) throws IOException {
    return RecurringTerms.of(filtered(filters), limit, commit.searcher(), counts);
  }

  private org.apache.lucene.search.Query filtered(Filters filters) throws IOException {
    return new TalkFilter(filters, commit.values()).talks();
  }

  /** As of {@link cuepoint.search.Catalogue#recording}. */
  public Optional<Recording> recording(String id) throws IOException {
    for (KeptTalk talk : server.blocks(List.of(id))) {
      return Recordings.of(id, new IndexSearcher(TalkBlock.open(talk.block())));
    }
    return Optional.empty();
  }

  /** As of {@link cuepoint.engine.Engine#analysis}. */
  public Analysis analysis() {
    return new CommitAnalysis(commit, () -> {});
  }

  DocumentServer server() {
    return server;
  }

  Blocks blocks() {
    return blocks;
  }

  OpenCommit commit() {
    return commit;
  }

  Similarity similarity() {
    return commit.searcher().getSimilarity();
  }
}
