package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.ranking.Weights;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.SearchTimeoutException;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query causes bounded work, whatever the languages, prefixes and glossary; cuts are said. */
class BoundedQueriesTest {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "ru", "ja", "ko", "zh", "zh-TW", "pl", "sv",
          "fi", "cs", "tr", "uk", "el", "da");

  private static final String NOTE = "more forms than can be searched";

  @TempDir Path folder;

  @Test
  void twentyLanguagesAndAHundredWordsAnswer() throws IOException {
    try (LuceneEngine engine = SmallIndex.of(folder, inAllLanguages())) {
      String words = words(110);
      assertThat(search(engine, "grab bag short plays").totalTalks()).isEqualTo(20);
      assertThat(search(engine, words).totalTalks()).isEqualTo(20);
      assertThat(search(engine, words).hits().getFirst().moments()).isNotEmpty();
    }
  }

  @Test
  void floodsOfPrefixesAnswerAndTheCutIsSaid() throws IOException {
    try (LuceneEngine engine = SmallIndex.of(folder, inAllLanguages())) {
      Hits flood =
          search(
              engine,
              IntStream.rangeClosed('a', 'z')
                  .mapToObj(letter -> (char) letter + "*")
                  .collect(Collectors.joining(" ")));
      assertThat(flood.totalTalks()).isEqualTo(20);
      assertThat(flood.notes()).anyMatch(note -> note.contains(NOTE));
      assertThat(search(engine, "a* b* c* d*").totalTalks()).isEqualTo(20);
      assertThat(search(engine, "sho*").notes()).isEmpty();
    }
  }

  @Test
  void aLineOfThousandsOfFormsAnswersAndTheCutIsSaid() throws IOException {
    String heard =
        IntStream.range(0, 3000).mapToObj(i -> "heard" + i).collect(Collectors.joining(", "));
    String said = words(60) + " " + heard.replace(",", "");
    try (LuceneEngine engine =
        SmallIndex.of(
            folder, "kestrel, " + heard, recording("conf/a", "A", "Ada", spoken(1, said)))) {
      Hits hits = search(engine, "kestrel jackdaw");
      assertThat(hits.totalTalks()).isEqualTo(1);
      assertThat(hits.notes()).anyMatch(note -> note.contains(NOTE));
    }
  }

  @Test
  void aSearchThatIsLateIsNoAnswer() throws IOException {
    SmallIndex.of(folder, inAllLanguages()).close();
    try (LuceneEngine engine = LuceneEngine.open(folder, Weights.DEFAULT, 0)) {
      assertThatThrownBy(() -> search(engine, "short plays"))
          .isInstanceOf(SearchTimeoutException.class)
          .hasMessageContaining("Try again");
      assertThat(search(engine, "").notes()).isNotEmpty();
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

  private static Hits search(LuceneEngine engine, String text) {
    return engine.searcher().search(Query.of(text));
  }
}
