package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a query is typed, its last word is also what it may become. */
@OnEveryEngine
class TypingTest {
  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            recording("conf/sh", "Server", "Ada", spoken(10, "a script that the shell sh runs")),
            recording("conf/gpu", "Graphics", "Ada", spoken(20, "metal shaders draw the picture")),
            recording("conf/more", "Pictures", "Ada", spoken(30, "write metal shaders in metal")),
            recording("conf/ship", "Boats", "Ada", spoken(40, "a ship sails and ships sink")),
            recording("conf/shared", "Files", "Ada", spoken(50, "sharing a file is shared work")));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void theLastWordGoesOnAsItIsSaidBesideTheOthers() {
    assertThat(first(typed("metal sh"))).isIn("conf/gpu", "conf/more");
    assertThat(typed("metal sh").hits().getFirst().moments().getFirst().snippet().matches())
        .hasSizeGreaterThan(1);
    assertThat(first(whole("metal sh"))).isEqualTo("conf/sh");
  }

  @Test
  void nothingIsSaidToBeMissingOrHeardOtherwise() {
    Hits hits = typed("metal shad");
    assertThat(hits.missing()).isEmpty();
    assertThat(hits.alsoHeardAs()).isEmpty();
    assertThat(hits.didYouMean()).isEmpty();
    assertThat(hits.notes()).isEmpty();
    assertThat(hits.hits().getFirst().missing()).isEmpty();
  }

  @Test
  void whatWasTypedCountsMostWhereItIsSaid() {
    assertThat(first(typed("ship"))).isEqualTo("conf/ship");
    assertThat(first(typed("sh"))).isEqualTo("conf/sh");
  }

  @Test
  void aFormThatIsNoTermGoesOn() {
    assertThat(first(typed("sharin"))).isEqualTo("conf/shared");
  }

  @Test
  void onlyAWordAtTheEndMayGoOn() {
    for (String text : List.of("\"metal sh\"", "metal -sh", "metal sh*", "metal title:sh", "")) {
      assertThat(answer(typed(text))).as(text).isEqualTo(answer(whole(text)));
    }
  }

  @Test
  void aWordThatIsSaidByNobodyIsStillGuessed() {
    assertThat(typed("metal shadres").alsoHeardAs())
        .isEqualTo(whole("metal shadres").alsoHeardAs());
  }

  @Test
  void placesInATalkAreThoseOfTheAnswer() {
    Transcript drawn =
        recording("conf/gpu", "Graphics", "Ada", spoken(20, "metal shaders draw the picture"))
            .transcripts()
            .getFirst();
    Query typed = Query.of("metal sh").whileTyping();
    assertThat(index.searcher().places(drawn, typed, Deadline.NONE)).hasSize(2);
    assertThat(index.searcher().places(drawn, "metal sh")).hasSize(1);
  }

  private Hits typed(String text) {
    return index.searcher().search(Query.of(text).whileTyping());
  }

  private Hits whole(String text) {
    return index.searcher().search(Query.of(text));
  }

  private static List<Object> answer(Hits hits) {
    return List.of(hits.hits(), hits.notes(), hits.missing(), hits.alsoHeardAs());
  }

  private static String first(Hits hits) {
    return hits.hits().getFirst().talk().id();
  }
}
