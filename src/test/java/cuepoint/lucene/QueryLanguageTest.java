package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed into a query, and what is said of what cannot be used. */
@OnEveryEngine
class QueryLanguageTest {
  @TempDir static Path folder;
  private static Engine index;

  @BeforeAll
  static void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            at(
                "spring/otters",
                "Otter census",
                "Ada Moreau",
                "2015-04-02",
                "river otters dive deep"),
            at(
                "spring/herons",
                "Heron census",
                "Jun Okafor",
                "2016-05-03",
                "herons near the river"),
            at(
                "autumn/deep",
                "Deep dive",
                "Mia Lindqvist",
                "2018-10-09",
                "a dive where otters deep down rest by the river"),
            at("autumn/old", "Dive, deep", "Ada Moreau", "", "an undated tale of the river"),
            german());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Recording at(String id, String title, String by, String day, String said) {
    Recording recording = recording(id, title, by, spoken(1, said));
    Talk talk = recording.talk();
    String season = talk.event().id();
    String name = season.equals("spring") ? "Spring Meeting 2015" : "Autumn Meeting 2018";
    return new Recording(
        new Talk(
            id,
            new Event(
                season,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            title,
            talk.speakers(),
            "",
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            "en",
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            talk.captions(),
            talk.video(),
            Optional.empty(),
            List.of()),
        recording.transcripts());
  }

  private static Recording german() {
    return recording("herbst/fluss", "Fluss", "Uwe", "de-AT", spoken(1, "am river camp die Otter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"otters dive\"",
        "“otters dive”",
        "„otters dive“",
        "«otters dive»",
        "»otters dive«",
        "‹otters dive›",
        "「otters dive」",
        "『otters dive』",
        "“otters dive\"",
        "\"otters dive»"
      })
  void quotationMarksOfAllLanguagesMakeAPhrase(String query) {
    assertThat(ids(query)).containsExactly("spring/otters");
    assertThat(search(query).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "river -title:census -event:herbst | autumn/deep autumn/old",
        "river -title:\"deep dive\" -title:census -event:herbst | autumn/old",
        "river -speaker:ada -language:de | autumn/deep spring/herons",
        "river -event:autumn -event:herbst | spring/herons spring/otters",
        "river -year:2015..2017 -event:herbst | autumn/deep autumn/old",
        "river speaker:moreau speaker:\"Jun Okafor\" year:2015 year:2016 | spring/herons"
            + " spring/otters",
        "river event:spring event:herbst | herbst/fluss spring/herons spring/otters",
        "river event:\"Autumn Meeting 2018\" | autumn/deep autumn/old",
        "river Event:\"meeting autumn\" | autumn/deep autumn/old",
        "river EVENT: autumn | autumn/deep autumn/old",
        "river title:\"deep dive\" | autumn/deep",
        "river title:(deep dive) | autumn/deep autumn/old",
        "river title:heron title:fluss | herbst/fluss spring/herons",
        "river year:2018 | autumn/deep",
        "river year:2015..2016 | spring/herons spring/otters",
        "river since:2016-05 until:2018-10-08 -language:de | spring/herons",
        "river language:DE | herbst/fluss",
        "river language:de-at | herbst/fluss",
        "river -language:en | herbst/fluss",
        "river -event:spring -census -language:de-AT | autumn/deep autumn/old",
        "river -(otters herons) -captions:automatic | autumn/old herbst/fluss",
      })
  void fieldsNarrow(String query, String talks) {
    assertThat(ids(query)).as(query).containsExactly(talks.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "otters:river | “otters:” is not a field, so it was searched as a word.",
        "river NOT otters | NOT was left out: a “-” before a word leaves out what has it.",
        "*iver otters | An asterisk counts only at the end of a word, outside quotation marks.",
        "otters~2 | “~2” was left out: likely spellings are searched anyway.",
        "river \"otters div*\" | An asterisk counts only outside quotation marks, so these words"
            + " were searched one by one.",
        "otters^2 | “^2” was left out: no word can count more than others.",
        "+otters | “+” was left out: talks with all of the words come first anyway.",
        "[otters TO river] | “[otters TO river]” was searched as words; year:2015..2018 names a"
            + " range.",
        "/otters/ | “/otters/” was searched as words: patterns are not understood.",
        "otters AND river | AND was left out: talks with all of the words come first anyway.",
        "“otters | A quotation mark without a second one was left out: no phrase was searched for.",
        "otters year:soon | “year:soon” was left out: the value must be a year or years, such as"
            + " 2018 or 2015..2018.",
        "otters speaker: | Nothing follows “speaker:”, so it was left out.",
        "the river event: otters | “event: otters” was searched as words: no talk has that."
      })
  void whatIsNotUsedIsSaidAndTheWordsAreSearched(String query, String note) {
    assertThat(search(query).notes()).as(query).containsExactly(note);
    assertThat(ids(query)).as(query).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otters, (river)!",
        "otters – river",
        "otter's river?",
        "otters, the river; 27\" 12:30"
      })
  void ordinaryPunctuationNeedsNoNote(String query) {
    assertThat(search(query).notes()).isEmpty();
    assertThat(ids(query)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "river event:autum | No event is called “autum”. There is: Autumn Meeting 2018.",
        "river speaker:lindquist | No talk has a speaker called “lindquist”. There is: Mia"
            + " Lindqvist.",
        "river year:1850 | No talk is known to be recorded in 1850.",
        "river since:2030 | No talk is known to be recorded in 2030 or later.",
        "river language:fr | No talk has captions in the language “fr”. There is: de-AT, en.",
        "river captions:automatic | No talk has automatic captions.",
        "river said-by:ada | No captions name who speaks, so nothing is known to be said by “ada”."
      })
  void aValueThatNoTalkHasIsNamed(String query, String note) {
    assertThat(search(query).notes()).containsExactly(note);
    assertThat(search(query).hits()).isEmpty();
  }

  @Test
  void ofAlternativesTheUnknownOneIsNamedAndTheOtherAnswers() {
    Hits hits = search("river event:spring event:winter");
    assertThat(hits.notes()).containsExactly("No event is called “winter”.");
    assertThat(hits.totalTalks()).isEqualTo(2);
  }

  @Test
  void filtersOfTheTextAndOfTheParametersMustBothHold() {
    Filters autumn = Filters.of(Filter.only(Field.EVENT, "autumn"));
    assertThat(search("river speaker:ada", autumn, Query.Order.RELEVANCE).hits())
        .extracting(hit -> hit.talk().id())
        .containsExactly("autumn/old");
    assertThat(search("river event:spring", autumn, Query.Order.RELEVANCE).hits()).isEmpty();
  }

  @Test
  void aChosenValueLeavesItsAlternativesToChoose() {
    Filters autumn =
        Filters.of(Filter.only(Field.EVENT, "autumn"), Filter.only(Field.YEAR, "2018"));
    Hits hits = search("river", autumn, Query.Order.RELEVANCE);
    assertThat(hits.totalTalks()).isEqualTo(1);
    assertThat(hits.facets().event()).extracting(f -> f.value()).containsExactly("autumn");
    assertThat(hits.facets().year()).extracting(f -> f.value()).containsExactly("2018");
    Filters one = Filters.of(Filter.only(Field.EVENT, "autumn"));
    assertThat(search("river", one, Query.Order.RELEVANCE).facets().event())
        .extracting(f -> f.value() + " " + f.count())
        .containsExactly("autumn 2", "spring 2", "herbst 1");
  }

  @Test
  void byDateTheNewestComesFirstAndTheUndatedLast() {
    Hits hits = search("river deep", Filters.NONE, Query.Order.DATE);
    assertThat(hits.hits())
        .extracting(hit -> hit.talk().id())
        .containsExactly(
            "herbst/fluss", "autumn/deep", "spring/herons", "spring/otters", "autumn/old");
    assertThat(hits.facets()).isEqualTo(search("river deep").facets());
    assertThat(hits.hits()).extracting(Hit::score).allMatch(score -> score > 0);
  }

  @Test
  void everyPartOfAQueryCountsTowardsTheLimit() {
    String many =
        IntStream.range(0, 40).mapToObj(i -> "-event:e" + i).collect(Collectors.joining(" "));
    Hits hits = search("river " + many);
    assertThat(hits.notes()).contains("Only the first 32 words and filters were searched for.");
    assertThat(hits.totalTalks()).isEqualTo(5);
  }

  /** Also beside captions of a language in which it is none. */
  @Test
  void stopWordsAreMarkedInPhrasesOnly() throws IOException {
    try (Engine hamlet =
        SmallIndex.of(
            folder.resolve("hamlet"),
            recording(
                "conf/hamlet",
                "A play",
                "Ada",
                spoken(1, "the question is the kernel of to be or not to be in the end")),
            recording("conf/de", "Ein Stück", "Uwe", "de", spoken(1, "the show und the end")))) {
      assertThat(marked(hamlet, "the kernel")).containsExactly("kernel");
      assertThat(marked(hamlet, "“to be or not to be”")).containsExactly("to be or not to be");
      assertThat(marked(hamlet, "the kernel -show")).containsExactly("kernel");
      assertThat(marked(hamlet, "to the")).isNotEmpty();
    }
  }

  private static List<String> marked(Engine engine, String query) {
    return engine.searcher().search(Query.of(query)).hits().stream()
        .filter(hit -> hit.talk().id().equals("conf/hamlet"))
        .map(hit -> hit.moments().getFirst().snippet())
        .flatMap(snippet ->
            snippet.matches().stream()
                .map(match -> snippet.text().substring(match.start(), match.end())))
        .toList();
  }

  @Test
  void composedAndDecomposedLettersOfAValueAreTheSame() throws IOException {
    Recording cafe = recording("été/a", "Café", "Zoé", "fr", spoken(1, "le bistro est ouvert"));
    try (Engine french = SmallIndex.of(folder.resolve("fr"), cafe)) {
      for (String filter : List.of("event:e\u0301te\u0301", "event:ÉTÉ", "speaker:zoe\u0301")) {
        Hits hits = french.searcher().search(Query.of("bistro " + filter));
        assertThat(hits.totalTalks()).as(filter).isEqualTo(1);
        assertThat(hits.notes()).as(filter).isEmpty();
      }
    }
  }

  private static Hits search(String text) {
    return index.searcher().search(Query.of(text));
  }

  private static Hits search(String text, Filters filters, Query.Order order) {
    return index.searcher().search(new Query(text, filters, 10, 0, 3, 2000, order, List.of()));
  }

  private static List<String> ids(String text) {
    return search(text).hits().stream().map(hit -> hit.talk().id()).sorted().toList();
  }
}
