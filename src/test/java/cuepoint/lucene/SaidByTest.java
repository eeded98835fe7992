package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moments of one who speaks, where captions say who does. */
@OnEveryEngine
class SaidByTest {
  @TempDir static Path folder;
  private static Engine index;

  private static final Recording PANEL =
      recording(
          "conf/panel",
          "A panel on ferries",
          "Ada Moreau",
          by("Ada Moreau", 0, "the ferries run on batteries"),
          by("Jun Okafor", 10, "batteries are heavy and the harbour is small"),
          by("Ada Moreau", 20, "then build a larger quay"),
          by("Jun Okafor", 700, "ferries leave at noon"));

  @BeforeAll
  static void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            PANEL,
            recording("conf/ferries", "Ferries", "Jun Okafor", Cue.of(0, 5000, "ferries again")));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Cue by(String name, int seconds, String text) {
    return new Cue(seconds * 1000L, seconds * 1000L + 5000, Optional.of(name), text, List.of());
  }

  @Test
  void onlyMomentsInWhichOneSaysAMatchedWord() {
    assertThat(moments("batteries said-by:ada")).containsExactly("Ada Moreau 0");
    assertThat(moments("batteries said-by:okafor")).containsExactly("Jun Okafor 10");
    assertThat(moments("ferries said-by:\"Jun Okafor\"")).containsExactly("Jun Okafor 700");
    assertThat(moments("batteries said-by:ada said-by:jun")).hasSize(1);
    assertThat(moments("batteries -said-by:ada")).containsExactly("Jun Okafor 10");
  }

  @Test
  void aTalkOfWhichOnlyTheTitleOrAnotherSpeakerHasTheWordIsNoAnswer() {
    assertThat(search("harbour said-by:ada").hits()).isEmpty();
    assertThat(search("panel said-by:ada").hits()).isEmpty();
    assertThat(search("ferries said-by:jun").totalTalks()).isEqualTo(1);
  }

  @Test
  void theWordsOfANameAreThoseOfOnePerson() {
    Hits hits = search("batteries said-by:\"ada okafor\"");
    assertThat(hits.hits()).isEmpty();
    assertThat(hits.notes())
        .first()
        .asString()
        .startsWith("No captions name a speaker “ada okafor”.");
  }

  @Test
  void aFilterBesideTheTextDoesTheSame() {
    Filters jun = Filters.of(Filter.only(Field.SAID_BY, "jun"));
    Query query = new Query("batteries", jun, 10, 0, 3, 2000, Query.Order.RELEVANCE, List.of());
    assertThat(index.searcher().search(query).hits().getFirst().moments())
        .extracting(moment -> moment.speaker().orElse(""))
        .containsExactly("Jun Okafor");
  }

  @Test
  void thePageOfATalkMarksTheSame() {
    List<Place> places =
        index.searcher().places(PANEL.transcripts().getFirst(), "batteries said-by:jun");
    assertThat(places).extracting(Place::cue).containsExactly(1);
  }

  private static Hits search(String text) {
    return index.searcher().search(Query.of(text));
  }

  private static List<String> moments(String text) {
    return search(text).hits().stream()
        .flatMap(hit -> hit.moments().stream())
        .map(SaidByTest::shown)
        .toList();
  }

  private static String shown(Moment moment) {
    return moment.speaker().orElse("") + " " + moment.matchMillis() / 1000;
  }
}
