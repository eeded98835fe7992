package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.engine.Engine;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query causes bounded work, whatever the languages, prefixes and glossary; cuts are said. */
@OnEveryEngine
class BoundedQueriesTest {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "ru", "ja", "ko", "zh", "zh-TW", "pl", "sv",
          "fi", "cs", "tr", "uk", "el", "da");

  private static final String NOTE = "Not all forms";

  @TempDir Path folder;

  @Test
  void twentyLanguagesAndAHundredWordsAnswer() throws IOException {
    try (Engine engine = SmallIndex.of(folder, inAllLanguages())) {
      String words = words(110);
      assertThat(search(engine, "grab bag short plays").totalTalks()).isEqualTo(20);
      assertThat(search(engine, words).totalTalks()).isEqualTo(20);
      assertThat(search(engine, words).hits().getFirst().moments()).isNotEmpty();
    }
  }

  @Test
  void floodsOfPrefixesAnswerAndTheCutIsSaid() throws IOException {
    try (Engine engine = SmallIndex.of(folder, inAllLanguages())) {
      Hits flood =
          search(
              engine,
              IntStream.rangeClosed('a', 'z')
                  .mapToObj(letter -> (char) letter + "*")
                  .collect(Collectors.joining(" ")));
      assertThat(flood.totalTalks()).isEqualTo(20);
      assertThat(flood.notes()).anyMatch(note -> note.startsWith("Left out"));
      assertThat(search(engine, "a* b* c* d*").totalTalks()).isEqualTo(20);
      assertThat(search(engine, "sho*").notes()).isEmpty();
    }
  }

  @Test
  void floodsOfExcludedPrefixesAnswer() throws IOException {
    try (Engine engine = SmallIndex.of(folder, inAllLanguages())) {
      String excluded =
          IntStream.rangeClosed('c', 'z')
              .mapToObj(letter -> "-" + (char) letter + "zz*")
              .collect(Collectors.joining(" "));
      assertThat(search(engine, "dumaok -kum* " + excluded).totalTalks()).isZero();
      assertThat(search(engine, "grab " + excluded).totalTalks()).isEqualTo(20);
    }
  }

  /** The words before it in the alphabet are more than a prefix is searched as. */
  @Test
  void anExcludedPrefixExcludesAllThatBeginWithIt() throws IOException {
    String many = IntStream.range(0, 99).mapToObj(i -> "proa" + i).collect(Collectors.joining(" "));
    try (Engine engine =
        SmallIndex.of(
            folder,
            recording("conf/a", "A", "Ada", spoken(1, "linux and a protocol")),
            recording("conf/b", "B", "Ada", spoken(1, "linux alone")),
            recording("conf/c", "C", "Ada", spoken(1, many)))) {
      assertThat(search(engine, "linux -pro*").hits())
          .extracting(hit -> hit.talk().id())
          .containsExactly("conf/b");
      assertThat(search(engine, "pro*").notes()).anyMatch(note -> note.contains(NOTE));
    }
  }

  @Test
  void aLineOfThousandsOfFormsAnswersAndTheCutIsSaid() throws IOException {
    String heard =
        IntStream.range(0, 3000).mapToObj(i -> "heard" + i).collect(Collectors.joining(", "));
    String said = words(60) + " " + heard.replace(",", "");
    try (Engine engine =
        SmallIndex.of(
            folder, "kestrel, " + heard, recording("conf/a", "A", "Ada", spoken(1, said)))) {
      for (String text : List.of("kestrel", "kestrel jackdaw")) {
        Hits hits = search(engine, text);
        assertThat(hits.totalTalks()).isEqualTo(1);
        assertThat(hits.notes()).anyMatch(note -> note.contains(NOTE));
      }
    }
  }

  @Test
  void aQueryOfWordsThatTheGlossaryKnowsAnswersAndTheCutIsSaid() throws IOException {
    String glossary =
        Arrays.stream(words(40).split(" "))
            .map(word -> word + forms(word, ", "))
            .collect(Collectors.joining("\n"));
    String said =
        words(40)
            + Arrays.stream(words(40).split(" "))
                .map(word -> forms(word, " "))
                .collect(Collectors.joining());
    try (Engine engine =
        SmallIndex.of(folder, glossary, recording("conf/a", "A", "Ada", spoken(1, said)))) {
      Hits hits = search(engine, words(40));
      assertThat(hits.totalTalks()).isEqualTo(1);
      assertThat(hits.notes()).anyMatch(note -> note.startsWith("Other spellings were looked for"));
    }
  }

  private static String forms(String word, String between) {
    return IntStream.range(0, 5)
        .mapToObj(i -> between + word + "q" + i)
        .collect(Collectors.joining());
  }

  @Test
  void aSearchThatIsLateIsNoAnswer() throws IOException {
    try (Engine engine = SmallIndex.of(folder, inAllLanguages())) {
      Deadline late = Deadline.in(Duration.ZERO);
      assertThatThrownBy(() -> engine.searcher().search(Query.of("short plays"), late))
          .isInstanceOf(Deadline.PassedException.class)
          .hasMessageContaining("Try again");
      assertThat(engine.searcher().search(Query.of(""), late).notes()).isNotEmpty();
    }
  }

  private static Recording[] inAllLanguages() {
    String words = words(130) + " 関数型 数据库";
    return LANGUAGES.stream()
        .map(language ->
            recording(
                "conf/" + language,
                "A grab bag of short plays",
                "Ada",
                language,
                spoken(1, "a grab bag of short plays " + words)))
        .toArray(Recording[]::new);
  }

  /** Words that no analyser divides or joins, beginning with all letters. */
  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (char) ('a' + i % 26) + "um" + (char) ('a' + i / 26) + "ok")
        .collect(Collectors.joining(" "));
  }

  private static Hits search(Engine engine, String text) {
    return engine.searcher().search(Query.of(text));
  }
}
