package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What captions or people spell otherwise is found, below what is spelled as it was typed. */
@OnEveryEngine
class ForgivingTest {
  private static final String GLOSSARY =
      """
      # heard
      DTrace, d trace, detrace
      illumos, lumos
      USDT, u s d t, us dt
      not a line => a => b
      """;

  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            GLOSSARY,
            recording("conf/typed", "One", "Ada", spoken(10, "we ran dtrace on the server")),
            recording("conf/split", "Two", "Ada", spoken(20, "we ran d trace on the server")),
            recording("conf/other", "Three", "Ada", spoken(30, "we ran detrace on the server")),
            recording("conf/os", "Four", "Ada", spoken(40, "this runs on lumos today")),
            recording("conf/audio", "Five", "Ada", spoken(50, "CoreAudio plays the sound")),
            recording("conf/apart", "Six", "Ada", spoken(60, "now core audio plays")),
            recording("conf/again", "Core", "Ada", spoken(65, "what the core audio of a Mac is")),
            recording("conf/sdt", "Seven", "Ada", spoken(70, "a u s d t probe fires")),
            recording("conf/shop", "Nine", "Ada", spoken(75, "we met at Bookworks yesterday")),
            recording("conf/name", "Eight", "Bryan Cantrill", spoken(80, "said brian cantrell")));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aGlossaryWidensTheQueryAndSaysSo() {
    Hits hits = search("dtrace");
    assertThat(ids(hits))
        .startsWith("conf/typed")
        .containsExactlyInAnyOrder("conf/typed", "conf/split", "conf/other");
    assertThat(hits.alsoHeardAs()).isEqualTo(Map.of("dtrace", List.of("detrace", "d trace")));
    assertThat(hits.hits()).allMatch(hit -> hit.missing().isEmpty());
    assertThat(ids(search("illumos"))).containsExactly("conf/os");
    assertThat(search("illumos").alsoHeardAs()).isEqualTo(Map.of("illumos", List.of("lumos")));
  }

  @Test
  void whatTheGlossaryFoundIsMarkedAtItsSecond() {
    Hit hit = search("usdt").hits().getFirst();
    Snippet snippet = hit.moments().getFirst().snippet();
    assertThat(snippet.matches()).containsExactly(new Range(2, 9));
    assertThat(hit.moments().getFirst().matchMillis()).isEqualTo(70_500);
  }

  @Test
  void severalTypedWordsAreOneOfTheGlossary() {
    assertThat(ids(search("d trace"))).contains("conf/typed", "conf/split", "conf/other");
    assertThat(ids(search("u s d t"))).startsWith("conf/sdt");
  }

  @Test
  void wordsThatAreSplitOrJoinedAreFoundBothWays() {
    assertThat(ids(search("core audio")))
        .startsWith("conf/again", "conf/apart")
        .contains("conf/audio");
    assertThat(ids(search("CoreAudio"))).startsWith("conf/audio").contains("conf/apart");
    assertThat(ids(search("coreaudio"))).startsWith("conf/audio").contains("conf/apart");
    assertThat(search("core audio").alsoHeardAs()).containsEntry("core", List.of("coreaudio"));
    assertThat(ids(search("book works"))).containsExactly("conf/shop");
    assertThat(search("book works").alsoHeardAs()).containsEntry("works", List.of("bookworks"));
  }

  @Test
  void aNameIsFoundInTheSpellingOfTheCaptionsAndOfTheProgramme() {
    assertThat(ids(search("Cantrill"))).containsExactly("conf/name");
    assertThat(search("Cantrill").alsoHeardAs()).containsEntry("Cantrill", List.of("cantrell"));
    assertThat(search("Cantrill").didYouMean()).isEmpty();
    assertThat(search("brian cantril").didYouMean()).contains("brian cantrill");
  }

  @Test
  void aQuotedPhraseIsNeverAltered() {
    assertThat(ids(search("\"dtrace on\""))).containsExactly("conf/typed");
    assertThat(search("\"dtraze on\"").hits()).isEmpty();
  }

  @Test
  void excludedWordsAreExcludedAsTyped() {
    assertThat(ids(search("server -dtrace"))).containsExactlyInAnyOrder("conf/split", "conf/other");
  }

  @Test
  void aWordThatIsCommonAsItIsHasNoOtherForms() {
    assertThat(search("server").alsoHeardAs()).isEmpty();
  }

  private Hits search(String text) {
    return index.searcher().search(Query.of(text));
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.talk().id()).toList();
  }
}
