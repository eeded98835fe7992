package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryEngine
class SearchTest {
  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            recording(
                "conf/probes",
                "Probes for everyone",
                "Ada Moreau",
                spoken(0.5, "thank you all for coming to this session"),
                spoken(120, "today we add usdt probes"),
                spoken(123, "to a rust program and watch it run"),
                spoken(4000, "a disabled probe costs [Music] nothing")),
            recording(
                "conf/rust",
                "Rust in the kernel",
                "Jun Okafor",
                Cue.of(60_000, 64_000, "the borrow checker is a friend of the kernel")),
            recording("conf/silent", "Tail calls and their bugs", "Mia Lindqvist"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aMomentStartsTheLeadInBeforeItsFirstMatchedWord() {
    Moment moment = first("usdt rust").moments().getFirst();
    assertThat(moment.matchMillis()).isEqualTo(121_500);
    assertThat(moment.startMillis()).isEqualTo(119_500);
    assertThat(moment.precision()).isEqualTo(Precision.WORD);
    assertThat(moment.url()).contains("https://video.example/conf/probes?at=119");
  }

  @Test
  void talksWithAllWordsComeBeforeTalksWithSome() {
    assertThat(ids("usdt rust")).containsExactly("conf/probes", "conf/rust");
  }

  @Test
  void wordsThatATalkLacksAreNamed() {
    Hits hits = search("usdt rust");
    assertThat(hits.hits().get(0).missing()).isEmpty();
    assertThat(hits.hits().get(1).missing()).containsExactly("usdt");
  }

  @Test
  void theLinkNeverStartsBeforeTheVideo() {
    Moment moment = first("thank coming").moments().getFirst();
    assertThat(moment.startMillis()).isZero();
    assertThat(moment.url()).contains("https://video.example/conf/probes?at=0");
  }

  @Test
  void theLastCueIsFoundAlsoBeyondOneHour() {
    Moment moment = first("costs nothing").moments().getFirst();
    assertThat(moment.matchMillis()).isEqualTo(4_001_500);
    assertThat(moment.url()).contains("https://video.example/conf/probes?at=3999");
  }

  @Test
  void aPhraseCrossesCueBorders() {
    assertThat(ids("\"usdt probes to a rust\"")).containsExactly("conf/probes");
    assertThat(ids("\"probes usdt\"")).isEmpty();
    assertThat(ids("\"usdt program\"~6")).containsExactly("conf/probes");
  }

  @Test
  void titlesAndSpeakersAreFoundWithoutCaptions() {
    assertThat(ids("tail calls")).containsExactly("conf/silent");
    assertThat(first("tail calls").titleMatches())
        .containsExactly(new Range(0, 4), new Range(5, 10));
    assertThat(ids("lindqvist")).containsExactly("conf/silent");
    assertThat(first("lindqvist").moments()).isEmpty();
  }

  @Test
  void excludedWordsPrefixesAndFields() {
    assertThat(ids("rust -borrow")).doesNotContain("conf/silent").contains("conf/probes");
    assertThat(ids("kern*")).containsExactly("conf/rust");
    assertThat(ids("rust speaker:okafor")).containsExactly("conf/rust");
    assertThat(ids("rust speaker:\"Ada Moreau\"")).containsExactly("conf/probes");
    assertThat(ids("title:kernel")).containsExactly("conf/rust");
    assertThat(ids("rust event:other")).isEmpty();
  }

  @Test
  void aMisspelledWordIsFoundAndSaid() {
    Hits hits = search("usdt progrma");
    assertThat(hits.didYouMean()).contains("usdt program");
    assertThat(hits.hits().getFirst().moments().getFirst().snippet().matches()).hasSize(2);
  }

  @Test
  void aCueWithoutWordTimesIsNeverLate() {
    Moment moment = first("friend kernel").moments().getFirst();
    assertThat(moment.precision()).isEqualTo(Precision.CUE);
    assertThat(moment.matchMillis()).isBetween(60_000L, 62_500L);
  }

  @Test
  void snippetsMarkWhatMatched() {
    var snippet = first("usdt rust").moments().getFirst().snippet();
    assertThat(snippet.matches())
        .extracting(match -> snippet.text().substring(match.start(), match.end()))
        .containsExactly("usdt", "rust");
  }

  @Test
  void whatNobodySaysIsShownButNotFound() {
    assertThat(ids("music")).isEmpty();
    assertThat(ids("\"costs nothing\"")).containsExactly("conf/probes");
    assertThat(first("disabled").moments().getFirst().snippet().text()).contains("[Music]");
  }

  @Test
  void facetsCountTalks() {
    var facets = search("rust").facets();
    assertThat(facets.event())
        .extracting(f -> f.value() + " " + f.count())
        .containsExactly("conf 2");
    assertThat(facets.year()).extracting(f -> f.value()).containsExactly("2024");
  }

  @Test
  void pagesAreStable() {
    Query second = new Query("rust", Filters.NONE, 1, 1, 3, 2000, Query.Order.RELEVANCE, List.of());
    Hits page = index.searcher().search(second);
    assertThat(page.totalTalks()).isEqualTo(2);
    assertThat(page.hits()).extracting(hit -> hit.talk().id()).containsExactly(ids("rust").get(1));
  }

  @Test
  void aBlankQueryIsAnsweredWithANote() {
    for (String blank : List.of("", "   ", "\"\"", "::: ---", "*")) {
      Hits hits = search(blank);
      assertThat(hits.hits()).as(blank).isEmpty();
      assertThat(hits.notes()).as(blank).isNotEmpty();
    }
  }

  @Test
  void scoresFall() {
    List<Hit> hits = search("rust kernel").hits();
    assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
  }

  private Hits search(String text) {
    return index.searcher().search(Query.of(text));
  }

  private Hit first(String text) {
    return search(text).hits().getFirst();
  }

  private List<String> ids(String text) {
    return search(text).hits().stream().map(hit -> hit.talk().id()).toList();
  }
}
