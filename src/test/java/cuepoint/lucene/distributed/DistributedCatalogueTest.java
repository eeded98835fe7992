package cuepoint.lucene.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuepoint.engine.Engine;
import cuepoint.lucene.SmallIndex;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.suggest.EntryCounts.Recurrence;
import cuepoint.lucene.suggest.EntryCounts.Recurring;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
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
          Filters.of(Filter.only(Field.EVENT, "ash")),
          Filters.of(Filter.only(Field.EVENT, "oak")),
          Filters.of(Filter.only(Field.LANGUAGE, "en")));

  private final TwoEngines engines;
  private final Engine lucene;
  private final Engine distributed;

  DistributedCatalogueTest(@TempDir Path folder) throws IOException {
    engines =
        TwoEngines.of(
            folder, indexer -> SmallIndex.fill(indexer, "basalt, salt", RandomTalks.all()));
    lucene = engines.lucene();
    distributed = engines.documents().engine(0, Weights.DEFAULT);
  }

  @AfterAll
  void close() throws IOException {
    engines.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ca", "ca ba", "mor", "copper ma", "cotton gr", "event:oak ca", "of ha"})
  void suggestionsAreTheSame(String typed) {
    assertThat(distributed.suggester().suggest(typed, LIMIT))
        .isNotEmpty()
        .isEqualTo(lucene.suggester().suggest(typed, LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zzzz", "event:elm ca"})
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
    assertThat(distributed.catalogue().recurringTerms(Filters.NONE, LIMIT))
        .hasSizeGreaterThan(5)
        .isNotEqualTo(distributed.catalogue().recurringTerms(FILTERS.get(1), LIMIT));
  }

  @Test
  void manyTalksSayTermsAsOftenAsAllThatSayThem() throws IOException {
    Map<String, Recurrence> all = recurring(Filters.NONE, 0);
    assertThat(all).hasSizeGreaterThan(20);
    for (Filters event : FILTERS.subList(1, 3)) {
      Map<String, Recurrence> exact = recurring(event, ServedCounts.FEW);
      recurring(event, 0)
          .forEach((entry, some) -> {
            Recurrence said = Objects.requireNonNull(all.get(entry));
            assertThat(some.talks()).isEqualTo(Objects.requireNonNull(exact.get(entry)).talks());
            assertThat(some.often() * said.talks())
                .isCloseTo(said.often() * some.talks(), within(0.01));
          });
    }
  }

  @Test
  void allTalksSayTermsAsOftenAsEach() throws IOException {
    Map<String, Recurrence> one = recurring(FILTERS.get(1), ServedCounts.FEW);
    Map<String, Recurrence> other = recurring(FILTERS.get(2), ServedCounts.FEW);
    recurring(Filters.NONE, 0)
        .forEach((entry, said) -> {
          Recurrence each =
              Objects.requireNonNull(one.get(entry)).plus(Objects.requireNonNull(other.get(entry)));
          assertThat(each.talks()).isEqualTo(said.talks());
          assertThat(each.often()).isCloseTo(said.often(), within(0.01));
        });
  }

  private Map<String, Recurrence> recurring(Filters filters, int few) throws IOException {
    LocalDocuments documents = engines.documents();
    LeafReader dictionary = documents.dictionary().reader();
    Recurring recurring =
        new ServedCounts(dictionary, documents, few)
            .recurring(new TalkFilter(filters, new FilterValues(dictionary)).talks());
    Map<String, Recurrence> counted = new TreeMap<>();
    TermsEnum entries = dictionary.terms(SuggestionFields.TERMS).iterator();
    for (BytesRef entry = entries.next(); entry != null; entry = entries.next()) {
      counted.put(entry.utf8ToString(), recurring.of(dictionary.getContext(), entries));
    }
    return counted;
  }

  @Test
  void recordingsAreTheSame() {
    for (Talk talk : lucene.catalogue().talks(Filters.NONE)) {
      assertThat(distributed.catalogue().recording(talk.id()))
          .isPresent()
          .isEqualTo(lucene.catalogue().recording(talk.id()));
    }
    assertThat(distributed.catalogue().recording("ash/nothing")).isEmpty();
  }

  @Test
  void itsStateIsToldOfTheCommit() {
    assertThat(distributed.catalogue().state().orElseThrow().talks())
        .isEqualTo(RandomTalks.all().length);
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
        .flatMap(field ->
            Stream.<Number>of(
                analysis.documents(field, language),
                analysis.documentFrequency(field, "copper", language),
                analysis.occurrences(field, "copper", language),
                analysis.averageLength(field, language)))
        .toList();
  }
}
