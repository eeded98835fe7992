package cuepoint.lucene.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.engine.EngineSearcher;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks whose documents are kept elsewhere are found and read as those of Lucene's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributedMatchingTest {
  private static final int FEW_BYTES = 20_000;

  private final LuceneEngine engine;
  private final LocalDocuments documents = new LocalDocuments();

  DistributedMatchingTest(@TempDir Path folder) throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      index(indexer);
    }
    index(documents);
    engine = LuceneEngine.open(folder);
  }

  private static void index(Indexer indexer) throws IOException {
    IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
  }

  @AfterAll
  void close() throws IOException {
    engine.close();
    documents.close();
  }

  private Searcher distributed(long mostBytes) {
    DistributedIndex index =
        new DistributedIndex(
            documents,
            documents.dictionary(),
            documents.glossary(),
            new Blocks(documents, mostBytes),
            Weights.DEFAULT);
    return new EngineSearcher(
        new DistributedEngine(index), Weights.DEFAULT, ModelOnDemand.none());
  }

  private void assertSame(Query query, Searcher distributed) {
    assertThat(distributed.search(query, Deadline.NONE))
        .usingRecursiveComparison()
        .ignoringFields("took")
        .isEqualTo(engine.searcher().search(query, Deadline.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usdt rust",
        "\"usdt probes\"",
        "usd* ru*",
        "d trace",
        "tracepiont kernel",
        "probes -rust",
        "title:usdt",
        "speaker:nobody probes",
        "the and",
        "nothing of this is said zzzz",
        "reader writer second caption",
        "probe~2 rust",
        "",
      })
  void anAnswerIsTheSame(String text) {
    Searcher searcher = distributed(1 << 20);
    assertSame(Query.of(text), searcher);
    assertSame(Query.of(text), searcher);
    assertSame(Query.of(text).whileTyping(), distributed(FEW_BYTES));
    assertSame(Query.of(text).firstTalks(1, 1), searcher);
  }

  @Test
  void somethingIsFoundAtAll() {
    Hits hits = distributed(1 << 20).search(Query.of("usdt rust"), Deadline.NONE);
    assertThat(hits.hits()).isNotEmpty();
    assertThat(hits.hits().getFirst().moments()).isNotEmpty();
    assertThat(hits.facets().event()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event:primers probes", "year:2024 probes", "-event:primers probes"})
  void filtersAreTheSame(String text) {
    assertSame(Query.of(text), distributed(1 << 20));
  }

  @Test
  void whatElseCouldBeChosenIsTheSame() {
    Filters filters = Filters.NONE.with(Filter.only(Field.EVENT, "primers"));
    assertSame(Query.of("probes readers").with(filters), distributed(1 << 20));
  }
}
