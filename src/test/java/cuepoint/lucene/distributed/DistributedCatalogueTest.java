package cuepoint.lucene.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.engine.Engine;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.suggest.RecurringTerms;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks whose documents are kept elsewhere are listed and suggested as by Lucene's engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributedCatalogueTest {
  private static final int LIMIT = 20;

  private static final List<Filters> FILTERS =
      List.of(
          Filters.NONE,
          Filters.of(Filter.only(Field.EVENT, "primers")),
          Filters.of(Filter.only(Field.EVENT, "dtrace-conf-2024")),
          Filters.of(Filter.only(Field.LANGUAGE, "en")));

  private final TwoEngines engines;
  private final Engine lucene;
  private final Engine distributed;

  DistributedCatalogueTest(@TempDir Path folder) throws IOException {
    engines = TwoEngines.of(folder);
    lucene = engines.lucene();
    distributed = engines.documents().engine(0, Weights.DEFAULT);
  }

  @AfterAll
  void close() throws IOException {
    engines.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pro", "usdt pro", "probes usdt p", "event:primers pro", "re", "the ca"})
  void suggestionsAreTheSame(String typed) {
    assertThat(distributed.suggester().suggest(typed, LIMIT))
        .isNotEmpty()
        .isEqualTo(lucene.suggester().suggest(typed, LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zzzz", "event:dtrace-conf-2024 tracep"})
  void whatNothingContinuesHasNone(String typed) {
    assertThat(distributed.suggester().suggest(typed, LIMIT))
        .isEqualTo(lucene.suggester().suggest(typed, LIMIT));
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void listsAreTheSame(Filters filters) {
    assertThat(distributed.catalogue().talks(filters))
        .isNotEmpty()
        .isEqualTo(lucene.catalogue().talks(filters));
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void recurringTermsAreTheSame(Filters filters) {
    assertThat(distributed.catalogue().recurringTerms(filters, LIMIT))
        .isEqualTo(lucene.catalogue().recurringTerms(filters, LIMIT));
  }

  @Test
  void someTermsRecur() {
    assertThat(distributed.catalogue().recurringTerms(Filters.NONE, LIMIT)).hasSize(LIMIT);
  }

  /** Each term is in one talk only, so how often others say it is no matter. */
  @Test
  void howOftenManyTalksSayATermIsKnownOfAll() throws IOException {
    assertThat(recurring(0)).isNotEmpty().isEqualTo(recurring(ServedCounts.FEW));
  }

  private List<RecurringTerm> recurring(int few) throws IOException {
    LocalDocuments documents = engines.documents();
    IndexReader dictionary = documents.dictionary().reader();
    Query talks = new TalkFilter(FILTERS.get(1), new FilterValues(dictionary)).talks();
    return RecurringTerms.of(
        talks,
        LIMIT,
        new DictionarySearcher(dictionary, documents),
        new ServedCounts(dictionary, documents, few));
  }

  @Test
  void recordingsAreTheSame() {
    for (Talk talk : lucene.catalogue().talks(Filters.NONE)) {
      assertThat(distributed.catalogue().recording(talk.id()))
          .isPresent()
          .isEqualTo(lucene.catalogue().recording(talk.id()));
    }
    assertThat(distributed.catalogue().recording("primers/nothing")).isEmpty();
  }

  @Test
  void itsStateIsToldOfTheCommit() {
    assertThat(distributed.catalogue().state().orElseThrow().talks())
        .isEqualTo(TestCollection.TALKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void termsAreCountedTheSame(String language) {
    try (Analysis one = lucene.analysis();
        Analysis other = distributed.analysis()) {
      assertThat(counted(other, language)).isEqualTo(counted(one, language));
      assertThat(other.glossary(language)).isNotEmpty().isEqualTo(one.glossary(language));
    }
  }

  private static List<Number> counted(Analysis analysis, String language) {
    return Stream.of(Analysis.Field.values())
        .flatMap(
            field ->
                Stream.<Number>of(
                    analysis.documents(field, language),
                    analysis.documentFrequency(field, "probe", language),
                    analysis.occurrences(field, "probe", language),
                    analysis.averageLength(field, language)))
        .toList();
  }
}
