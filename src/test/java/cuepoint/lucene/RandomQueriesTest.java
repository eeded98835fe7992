package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is answered, with bounded work. */
@OnEveryEngine
class RandomQueriesTest {
  /** 20,000 were answered with {@code -Dcuepoint.queries=20000}; they take a minute. */
  private static final int QUERIES =
      Integer.getInteger("cuepoint.queries", TestedEngine.isFast() ? 1_000 : 200);

  private static final String GLOSSARY = "DTrace, d trace, detrace";
  private static final List<String> WORDS =
      List.of("dtrace", "probe", "usdt", "rust", "kernel", "speaker:", "event:", "title:", "OR");
  private static final String OPERATORS = "\"\"()()+-|&*~\\\\:^[]{}!?/<>'#@ ";

  @TempDir Path folder;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            GLOSSARY,
            recording("conf/a", "DTrace on Rust", "Ada", spoken(10, "a usdt probe in the kernel")),
            recording("conf/b", "Core audio", "Jun", spoken(20, "rust and d trace and x y z")),
            recording("conf/c", "日本語の話", "Mia", "ja", spoken(30, "今日は関数型です")));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void everyTextIsAnswered() {
    Searcher searcher = index.searcher();
    IntStream.range(0, QUERIES)
        .parallel()
        .mapToObj(seed -> text(new Random(seed)))
        .forEach(text -> assertSound(text, searcher));
  }

  @Test
  void whatALimitCutIsSaid() {
    String words = String.join(" ", IntStream.range(0, 60).mapToObj(i -> "word" + i).toList());
    assertThat(index.searcher().search(Query.of(words)).notes())
        .anyMatch(note -> note.contains("first 32 words"))
        .anyMatch(note -> note.contains("first 12 words"));
  }

  private static void assertSound(String text, Searcher searcher) {
    Hits hits = searcher.search(Query.of(text));
    assertThat(hits.hits()).as(text).hasSizeLessThanOrEqualTo(Query.DEFAULT_LIMIT);
    assertThat(hits.query()).isEqualTo(text);
    hits.hits().stream()
        .flatMap(hit -> hit.moments().stream())
        .map(moment -> moment.snippet())
        .forEach(snippet ->
            assertThat(snippet.matches())
                .as(text)
                .allMatch(part -> part.start() < part.end())
                .allMatch(part -> part.end() <= snippet.text().length()));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random)).append(random.nextBoolean() ? " " : "");
    }
    return text.substring(0, Math.min(text.length(), Query.MAX_LENGTH));
  }

  private static String piece(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> WORDS.get(random.nextInt(WORDS.size()));
      case 3, 4 -> operators(random);
      case 5 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
      case 6 -> Character.toString(random.nextInt(32));
      case 7 -> (char) ('a' + random.nextInt(26)) + "*";
      case 8 -> letters(random, 1 + random.nextInt(random.nextInt(20) == 0 ? 12 : 3));
      default -> random.nextInt(50) == 0 ? letters(random, 1000) : "(".repeat(random.nextInt(300));
    };
  }

  private static String operators(Random random) {
    StringBuilder operators = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      operators.append(OPERATORS.charAt(random.nextInt(OPERATORS.length())));
    }
    return operators.toString();
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }
}
