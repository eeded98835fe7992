package cuepoint.lucene.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.index.IndexedTalk;
import cuepoint.lucene.LuceneEngine;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  private final TwoEngines engines;
  private final LuceneEngine engine;
  private final LocalDocuments documents;

  DistributedMatchingTest(@TempDir Path folder) throws IOException {
    engines = TwoEngines.of(folder);
    engine = engines.lucene();
    documents = engines.documents();
  }

  @AfterAll
  void close() throws IOException {
    engines.close();
  }

  private static Engine engine(LocalDocuments documents, long mostBytes) {
    return documents.engine(mostBytes, Weights.DEFAULT);
  }

  private static Searcher searcher(Engine engine) {
    return new EngineSearcher(engine, Weights.DEFAULT, ModelOnDemand.none());
  }

  private Searcher distributed(long mostBytes) {
    return searcher(engine(documents, mostBytes));
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

  /**
   * Which of the words that begin so is the commonest, and so how much each counts, is not told.
   */
  @Test
  void aPrefixFindsTheSame() {
    Query query = Query.of("usd* ru*");
    assertThat(distributed(1 << 20).search(query, Deadline.NONE))
        .usingRecursiveComparison()
        .ignoringFields("took", "hits.score")
        .isEqualTo(engine.searcher().search(query, Deadline.NONE));
  }

  @Test
  void placesInATranscriptAreTheSame() {
    Transcript transcript =
        engine.catalogue().recording(TestCollection.PROBES).orElseThrow().transcripts().getFirst();
    assertThat(distributed(FEW_BYTES).places(transcript, "tracepiont rust"))
        .isNotEmpty()
        .isEqualTo(engine.searcher().places(transcript, "tracepiont rust"));
  }

  /** How long passages are on average is known of all talks, whichever are read. */
  @Test
  void wordsOfAPassageCountTheSame() {
    Query query = Query.of("probes rust").firstTalks(1, 3);
    assertThat(counts(engine(documents, 1 << 20), query))
        .hasSizeGreaterThan(2)
        .isEqualTo(counts(engine, query));
  }

  private static List<Double> counts(Engine engine, Query query) {
    return engine.match(
        query,
        Deadline.NONE,
        matching ->
            matching.byWords().talks().stream()
                .flatMap(talk -> talk.passages().stream())
                .flatMap(passage -> Stream.of(passage.frequency(0), passage.frequency(1)))
                .toList());
  }

  @Test
  void aTalkThatHasChangedIsReadAnew() throws IOException {
    Recording whole = engine.catalogue().recording(TestCollection.PROBES).orElseThrow();
    Transcript said = whole.transcripts().getFirst();
    Transcript begun =
        new Transcript(said.language(), said.kind(), said.cues().subList(0, 1), said.file());
    Query query = Query.of(said.cues().getFirst().text());
    try (LocalDocuments changing = new LocalDocuments()) {
      changing.put(IndexedTalk.cut(whole), "");
      changing.commit();
      Searcher searcher = searcher(engine(changing, 1 << 20));
      int before = moments(searcher.search(query, Deadline.NONE));
      changing.put(IndexedTalk.cut(new Recording(whole.talk(), List.of(begun))), "");
      assertThat(moments(searcher.search(query, Deadline.NONE))).isOne().isLessThan(before);
    }
  }

  private static int moments(Hits hits) {
    return hits.hits().stream().mapToInt(hit -> hit.moments().size()).sum();
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
