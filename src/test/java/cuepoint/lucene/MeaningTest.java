package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorRun;
import cuepoint.lucene.vector.LuceneVectorIndexer;
import cuepoint.meaning.EmbeddingModel;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.meaning.OnnxModel;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.talk.Recording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not said in the query's words is found by what it means, and nothing is invented. */
class MeaningTest {
  private static final String COLD = "how do insects survive the cold months";

  @TempDir static Path folder;
  private static OnnxModel model;
  private static LuceneEngine engine;
  private final AtomicInteger loaded = new AtomicInteger();

  @BeforeAll
  static void index() throws Exception {
    model = OnnxModel.bundled();
    engine = SmallIndex.lucene(folder, bread(), sails(), bees());
    makeVectors(folder);
  }

  @AfterAll
  static void close() throws Exception {
    engine.close();
    model.close();
  }

  @Test
  void whatIsMeantIsFoundWhereNobodySaysTheWords() {
    Hits hits = search(COLD);
    Moment best = hits.hits().getFirst().moments().getFirst();
    assertThat(hits.hits().getFirst().talk().id()).isEqualTo("garden/bees");
    assertThat(best.kind()).isEqualTo(Moment.Kind.RELATED);
    assertThat(best.matchMillis()).isEqualTo(120_000);
    assertThat(best.snippet().text()).startsWith("in winter they form a ball");
    assertThat(best.snippet().matches()).isEmpty();
  }

  @Test
  void anAnswerByMeaningSaysSo() {
    Hits hits = search(COLD);
    assertThat(hits.notes()).anyMatch(note -> note.contains("related"));
    assertThat(hits.missing()).contains("insects", "survive", "months");
    assertThat(hits.hits().getFirst().missing()).contains("insects", "cold");
    assertThat(words(COLD).notes()).noneMatch(note -> note.contains("related"));
  }

  @Test
  void whatIsSaidComesFirstAndNeedsNoModel() {
    for (String said : List.of("dough", "torn sail", "second queen leaves", "fresh water")) {
      assertThat(answer(search(said))).isEqualTo(answer(words(said)));
    }
    assertThat(loaded).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kubernetes",
        "kubernetes dough",
        "sail kubernetes thread",
        "\"kubernetes cluster\"",
        "\"insects survive the cold months\"",
        "insects survive cold months -bees",
        "insects survive cold months title:year",
        "insects survive cold months said-by:Iris",
        "",
        "…",
        "the of and"
      })
  void whatNobodySaysIsNotInvented(String typed) {
    assertThat(answer(search(typed))).isEqualTo(answer(words(typed)));
    assertThat(loaded).hasValue(0);
  }

  @Test
  void whereNothingIsNearNothingIsAdded() {
    String absent = "which politician won the election in the capital last november";
    assertThat(answer(search(absent))).isEqualTo(answer(words(absent)));
    assertThat(loaded).hasValue(1);
  }

  @Test
  void filtersHoldForWhatIsNear() {
    Filters craft = Filters.of(Filter.only(Filter.Field.EVENT, "craft"));
    assertThat(search(query(COLD, craft, 10, 0)).hits())
        .extracting(hit -> hit.talk().event().id())
        .doesNotContain("garden");
    Filters garden = Filters.of(Filter.only(Filter.Field.EVENT, "garden"));
    assertThat(search(query(COLD, garden, 10, 0)).hits())
        .extracting(hit -> hit.talk().id())
        .containsExactly("garden/bees");
  }

  @Test
  void pagesAreThoseOfOneOrder() {
    Hits all = search(COLD);
    List<Hit> paged = new ArrayList<>();
    for (int offset = 0; offset < all.totalTalks(); offset++) {
      Hits page = search(query(COLD, Filters.NONE, 1, offset));
      assertThat(page.totalTalks()).isEqualTo(all.totalTalks());
      paged.addAll(page.hits());
    }
    assertThat(paged).isEqualTo(all.hits());
    assertThat(all.facets().event().stream().mapToInt(Facet::count).sum())
        .isEqualTo(all.totalTalks());
  }

  @Test
  void theNewestFirstAreThoseThatSayTheWords() {
    Query newest = new Query(COLD, Filters.NONE, 10, 0, 3, 2000, Order.DATE, List.of());
    assertThat(answer(search(newest))).isEqualTo(answer(engine.searcher().search(newest)));
  }

  @Test
  void vectorsOfAnotherModelAreNotCompared() {
    ModelOnDemand other = new ModelOnDemand(() -> Optional.of(new Renamed(model)), said -> {});
    Hits hits = engine.searcher(other).search(Query.of(COLD));
    assertThat(hits.hits()).isEqualTo(words(COLD).hits());
    assertThat(hits.notes()).anyMatch(note -> note.contains("another model"));
  }

  @Test
  void wordsGoOnWithoutVectors(@TempDir Path other) throws Exception {
    try (LuceneEngine bare = SmallIndex.lucene(other, bread(), bees())) {
      Hits hits = bare.searcher(onDemand()).search(Query.of(COLD));
      assertThat(answer(hits)).isEqualTo(answer(bare.searcher().search(Query.of(COLD))));
      assertThat(loaded).hasValue(0);
      makeVectors(other);
      assertThat(bare.searcher(onDemand()).search(Query.of(COLD)).hits().getFirst().talk().id())
          .isEqualTo("garden/bees");
    }
  }

  private record Renamed(EmbeddingModel model) implements EmbeddingModel {
    @Override
    public String id() {
      return "another";
    }

    @Override
    public boolean knows(String language) {
      return model.knows(language);
    }

    @Override
    public float[] embed(String text) {
      return model.embed(text);
    }
  }

  private static void makeVectors(Path index) throws Exception {
    try (VectorIndexer indexer =
        LuceneVectorIndexer.open(index, model.id(), model::knows, said -> {}).orElseThrow()) {
      new VectorRun(indexer, text -> Optional.of(model.embed(text)), (made, failed) -> {}).run(1);
    }
  }

  private ModelOnDemand onDemand() {
    return new ModelOnDemand(
        () -> {
          loaded.incrementAndGet();
          return Optional.of(model);
        },
        said -> {});
  }

  private Hits search(String text) {
    return search(Query.of(text));
  }

  private Hits search(Query query) {
    return engine.searcher(onDemand()).search(query);
  }

  private static Hits words(String text) {
    return engine.searcher().search(Query.of(text));
  }

  /** All but how long it took. */
  private static List<Object> answer(Hits hits) {
    return List.of(hits.hits(), hits.notes(), hits.missing(), hits.totalTalks(), hits.facets());
  }

  private static Query query(String text, Filters filters, int limit, int offset) {
    return new Query(text, filters, limit, offset, 3, 2000, Order.RELEVANCE, List.of());
  }

  private static Recording bread() {
    return recording(
        "craft/bread",
        "An evening at the bakery",
        "Tom Miller",
        spoken(0, "we weigh flour and water and mix them by hand until nothing dry is left"),
        spoken(
            60, "then the dough is folded and stretched so that it can hold the gas of the yeast"),
        spoken(120, "we let it rest in a cold place overnight and it slowly doubles"),
        spoken(180, "a loaf that sounds hollow when you tap its underside is done"));
  }

  private static Recording sails() {
    return recording(
        "craft/sails",
        "Sewing for the sea",
        "Nora Holm",
        spoken(0, "a torn sail is patched with a strip of the same cloth and a wide zigzag stitch"),
        spoken(60, "salt eats the thread long before the sun does so rinse it in fresh water"),
        spoken(120, "to find your way home without a compass look for the star that never moves"));
  }

  private static Recording bees() {
    return recording(
        "garden/bees",
        "A year with bees",
        "Iris Lund",
        spoken(0, "in spring the colony grows and a second queen leaves with half of the workers"),
        spoken(60, "smoke calms them since they believe that the forest burns and eat honey"),
        spoken(120, "in winter they form a ball and shiver to keep warm"));
  }
}
