package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.engine.Engine;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that every passage says are left out where they are too many, and that is said. */
@OnEveryEngine
class DearQueriesTest {
  /** Each fills about a passage. */
  private static final int CUES = 4000;

  @TempDir static Path folder;

  private static Engine engine;

  @BeforeAll
  static void index() throws IOException {
    String words = words(32) + " the the and of";
    Cue[] cues =
        IntStream.range(0, CUES)
            .mapToObj(i -> spoken(40 * i + 1, words + (i == 7 ? " kestrel" : "")))
            .toArray(Cue[]::new);
    engine = SmallIndex.of(folder, recording("conf/a", "A", "Ada", cues));
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  @Test
  void theWordsThatAreSaidMostOftenAreLeftOut() {
    Hits hits = search(words(31) + " kestrel");
    assertThat(hits.totalTalks()).isEqualTo(1);
    assertThat(hits.notes()).anyMatch(note -> note.startsWith("Left out"));
    assertThat(hits.notes()).noneMatch(note -> note.contains("kestrel"));
    assertThat(hits.hits().getFirst().moments().getFirst().snippet().text()).contains("kestrel");
  }

  @Test
  void fewWordsAreAllSearchedFor() {
    assertThat(search("aumaok bumaok kestrel").notes())
        .noneMatch(note -> note.startsWith("Left out"));
  }

  @Test
  void aLongPhraseOfCommonWordsIsShortened() {
    Hits hits = search("\"" + "the ".repeat(60) + "\"~100");
    assertThat(hits.notes()).anyMatch(note -> note.startsWith("Not all words of the phrase"));
  }

  @Test
  void whatIsExcludedIsBoundedToo() {
    String excluded = words(31).replaceAll("(\\w+)", "-$1").replace("-aumaok", "-zzz");
    Hits hits = search("kestrel " + excluded);
    assertThat(hits.notes()).anyMatch(note -> note.startsWith("Not excluded"));
  }

  @Test
  void namesAreDividedIntoNoMoreWordsThanMayBeTyped() {
    String name = words(8).replace(' ', '-');
    String names =
        IntStream.range(0, 12).mapToObj(i -> name + "-n" + i).collect(Collectors.joining(" "));
    Hits hits = search(names);
    assertThat(hits.totalTalks()).isEqualTo(1);
    assertThat(hits.notes().size()).isLessThan(12);
  }

  @Test
  void suggestionsEndWithTheirDeadline() {
    assertThat(engine.suggester().suggest("aum", 8)).isNotEmpty();
    assertThatThrownBy(() -> engine.suggester().suggest("aum", 8, Deadline.in(Duration.ZERO)))
        .isInstanceOf(Deadline.PassedException.class);
  }

  /** Words that no analyser divides or joins. */
  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (char) ('a' + i % 26) + "um" + (char) ('a' + i / 26) + "ok")
        .collect(Collectors.joining(" "));
  }

  private static Hits search(String text) {
    return engine.searcher().search(Query.of(text));
  }
}
