package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guess is named as one, comes after what is said, and is not made without reason. */
@OnEveryEngine
class GuessesTest {
  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            recording("conf/kernel", "One", "Ada", spoken(10, "the kernel schedules every thread")),
            recording("conf/pipe", "Two", "Ada", spoken(20, "a pipeline of the kernel at 10001")),
            recording("conf/stars", "Three", "Ada", spoken(30, "the strassen of stars is a mess")),
            recording("conf/de", "Vier", "Ada", "de", spoken(40, "eine lange Strasse nach Hause")),
            recording("conf/shell", "Five", "Ada", spoken(50, "type it in the shell")),
            recording("conf/she", "Six", "Ada", spoken(60, "and she ll be there she ll say")));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void whereOnlyAGuessAnswersItIsNamedAsOne() {
    Hits hits = search("kernle");
    assertThat(hits.missing()).containsExactly("kernle");
    assertThat(hits.didYouMean()).contains("kernel");
    assertThat(hits.alsoHeardAs()).isEqualTo(Map.of("kernle", List.of("kernel")));
    assertThat(ids(hits)).containsExactlyInAnyOrder("conf/kernel", "conf/pipe");
    for (Hit hit : hits.hits()) {
      assertThat(hit.missing()).containsExactly("kernle");
      assertThat(hit.moments()).extracting(Moment::kind).containsOnly(Moment.Kind.GUESS);
    }
  }

  @Test
  void whatIsSaidComesBeforeWhatIsGuessed() {
    Hits hits = search("thread kernle");
    assertThat(ids(hits)).containsExactly("conf/kernel", "conf/pipe");
    assertThat(hits.hits().getFirst().missing()).containsExactly("kernle");
    assertThat(hits.hits().getFirst().moments().getFirst().kind()).isEqualTo(Moment.Kind.EXACT);
    assertThat(hits.hits().getLast().missing()).containsExactly("thread", "kernle");
  }

  @Test
  void aGuessThatIsNeverSaidBesideTheOtherWordsIsOfferedOnly() {
    Hits hits = search("shell pipelnie");
    assertThat(ids(hits)).containsExactly("conf/shell");
    assertThat(hits.missing()).containsExactly("pipelnie");
    assertThat(hits.didYouMean()).contains("shell pipeline");
    assertThat(hits.alsoHeardAs()).isEmpty();
  }

  @Test
  void aWordThatIsSaidIsNeitherSplitNorRespelledIntoAnotherLanguage() {
    assertThat(ids(search("shell"))).containsExactly("conf/shell");
    assertThat(ids(search("strasse"))).containsExactly("conf/de");
    assertThat(search("threads").alsoHeardAs()).isEmpty();
    assertThat(search("threads").missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000", "10002", "kernel2", "x86"})
  void numbersAreNeverRespelled(String typed) {
    Hits hits = search(typed);
    assertThat(hits.alsoHeardAs()).doesNotContainValue(List.of("kernel"));
    assertThat(hits.didYouMean()).isEmpty();
    assertThat(hits.missing()).containsExactly(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"kernle\"', '\"kernel\"'",
    "'\"the kernle\"', '\"the kernel\"'",
    "pipelnie*, pipeline*",
    "Kernle, kernel",
    "kernle xkernle, kernel xkernle"
  })
  void onlyTheWholeWordIsRespelledWhereverItStands(String typed, String better) {
    assertThat(search(typed).didYouMean()).contains(better);
  }

  @Test
  void aWordThatNothingIsNearIsMissingAndNothingElse() {
    Hits hits = search("zanzibar");
    assertThat(hits.totalTalks()).isZero();
    assertThat(hits.missing()).containsExactly("zanzibar");
    assertThat(hits.didYouMean()).isEmpty();
  }

  private Hits search(String text) {
    return index.searcher().search(Query.of(text));
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.talk().id()).toList();
  }
}
