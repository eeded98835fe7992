package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.index.IndexedTalk;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryEngine
class SuggestTest {
  private static final int TEXTS = Integer.getInteger("cuepoint.queries", 5_000);

  @TempDir Path folder;
  private TestedEngine talks;
  private Engine index;

  @BeforeEach
  void index() throws IOException {
    talks = TestedEngine.in(folder);
    talks.fill(indexer ->
        SmallIndex.fill(
            indexer,
            "",
            recording(
                "conf/probes",
                "USDT probes for Rust",
                "Ada Moreau",
                spoken(1, "a usdt probe in rust and the Rust compiler"),
                spoken(9, "the usdt probes of rust are runtime probes, rust")),
            recording(
                "conf/collector",
                "Tuning the café's garbage collector",
                "Zoë Lindqvist",
                spoken(1, "the garbage collector stops, collector of garbage"),
                spoken(9, "our garbage collectors run, runtime of the garbage collector"),
                spoken(19, "runtime and sentence. garbage sentence. garbage one mishap")),
            recording("conf/silent", "Ruling the kernel", "Adam Rust")));
    index = talks.open();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void termsAreAsPeopleReadThem() {
    assertThat(texts("garb", Kind.TERM)).containsExactly("garbage", "garbage collector");
    assertThat(texts("collec", Kind.TERM)).containsExactly("collector", "garbage collector");
  }

  @Test
  void aBlankSaysThatTheWordIsComplete() {
    assertThat(texts("garbage ", Kind.TERM)).containsExactly("garbage collector");
    assertThat(texts("garb ", Kind.TERM)).isEmpty();
  }

  @Test
  void whatIsSaidOnceOrAcrossSentencesIsNoTerm() {
    assertThat(texts("misha", Kind.TERM)).isEmpty();
    assertThat(texts("senten", Kind.TERM)).containsExactly("sentence");
    assertThat(texts("th", Kind.TERM)).isEmpty();
  }

  @Test
  void theLastWordIsCompletedToWhatFollowsTheWordsBefore() {
    assertThat(texts("usdt ru", Kind.TERM)).containsExactly("usdt rust");
    assertThat(texts("my garbage coll", Kind.TERM)).contains("my garbage collector");
    assertThat(texts("speaker:lindqvist ru", Kind.TERM))
        .containsExactly("speaker:lindqvist runtime");
  }

  @Test
  void talksAreFoundByAnyWordsOfTheirTitles() {
    Suggestion talk = only("rust usd", Kind.TALK);
    assertThat(talk.text()).isEqualTo("USDT probes for Rust");
    assertThat(talk.talkId()).contains("conf/probes");
    assertThat(talk.matches()).containsExactly(new Range(0, 3), new Range(16, 20));
    assertThat(only("CAFE", Kind.TALK).talkId()).contains("conf/collector");
  }

  @Test
  void talksWithEqualTitlesAreOneLineThatAsksForAll() throws IOException {
    talks.fill(indexer -> {
      for (String id : List.of("conf/one", "conf/two", "other/three")) {
        indexer.put(IndexedTalk.cut(recording(id, "Opening Keynote", "Ada Moreau")), "");
      }
      indexer.put(IndexedTalk.cut(recording("conf/four", "Opening keynote", "Ada Moreau")), "");
      indexer.put(IndexedTalk.cut(recording("conf/five", "Closing Keynote", "Ada Moreau")), "");
      indexer.commit();
    });
    assertThat(texts("key", Kind.TALK)).containsExactly("Closing Keynote", "Opening Keynote");
    assertThat(only("closing key", Kind.TALK).talkId()).contains("conf/five");
    Suggestion several = only("opening key", Kind.TALK);
    assertThat(several.talkId()).isEmpty();
    assertThat(index.searcher().search(Query.of(several.query())).totalTalks()).isEqualTo(4);
  }

  @Test
  void speakersAreFoundByAnyPartOfTheirNames() {
    assertThat(texts("ad", Kind.SPEAKER)).containsExactly("Ada Moreau", "Adam Rust");
    assertThat(texts("ADA MOR", Kind.SPEAKER)).containsExactly("Ada Moreau");
    assertThat(texts("moreau ad", Kind.SPEAKER)).containsExactly("Ada Moreau");
    assertThat(only("zoe", Kind.SPEAKER).matches()).containsExactly(new Range(0, 3));
  }

  @Test
  void whatIsSuggestedIsFound() {
    for (String typed : List.of("usdt ru", "garb", "ad", "lind", "rul", "caf")) {
      assertThat(suggested(typed)).as(typed).isNotEmpty();
      for (Suggestion one : suggested(typed)) {
        assertThat(index.searcher().search(Query.of(one.query())).hits())
            .as(one.query())
            .isNotEmpty();
      }
    }
    Suggestion talk = only("rul", Kind.TALK);
    assertThat(index.searcher().search(Query.of(talk.query())).hits().getFirst().talk().id())
        .isEqualTo("conf/silent");
  }

  @Test
  void noKindCrowdsOutTheOthersAndTheLimitHolds() {
    assertThat(suggested("ru")).extracting(Suggestion::kind).contains(Kind.values());
    assertThat(index.suggester().suggest("ru", 1)).hasSize(1);
    assertThat(suggested("xyzzy")).isEmpty();
    assertThat(suggested("")).isEmpty();
    assertThat(suggested(" \u0007 😀 -\"")).isEmpty();
  }

  @Test
  void newCommitsAreFollowed() throws IOException {
    talks.fill(indexer -> {
      indexer.put(IndexedTalk.cut(recording("conf/new", "Xylophones", "Jun Okafor")), "");
      indexer.remove("conf/collector");
      indexer.commit();
    });
    assertThat(texts("xyl", Kind.TALK)).containsExactly("Xylophones");
    assertThat(texts("oka", Kind.SPEAKER)).containsExactly("Jun Okafor");
    assertThat(suggested("garb")).isEmpty();
    assertThat(suggested("zo")).isEmpty();
  }

  @Test
  void everyTextIsAnsweredByManyThreads() {
    IntStream.range(0, TEXTS)
        .parallel()
        .mapToObj(seed -> text(new Random(seed)))
        .forEach(text ->
            assertThat(index.suggester().suggest(text, 20))
                .as(text)
                .hasSizeLessThanOrEqualTo(20)
                .allMatch(one -> one.query().length() <= Query.MAX_LENGTH)
                .allSatisfy(one ->
                    assertThat(one.matches())
                        .allMatch(part -> part.start() < part.end())
                        .allMatch(part -> part.end() <= one.text().length())));
  }

  private static String text(Random random) {
    List<String> pieces =
        List.of("usdt", "ru", "garbage ", "c", "\"", "speaker:", "-", "é", "ß", "ﬁ", "関", "\0");
    StringBuilder text = new StringBuilder();
    int wanted = random.nextInt(20) == 0 ? 500 : random.nextInt(6);
    for (int i = 0; i < wanted; i++) {
      boolean any = random.nextInt(4) == 0;
      text.append(
          any
              ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
              : pieces.get(random.nextInt(pieces.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.substring(0, Math.min(text.length(), Query.MAX_LENGTH));
  }

  private Suggestion only(String typed, Kind kind) {
    List<Suggestion> found = suggested(typed).stream().filter(one -> one.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<String> texts(String typed, Kind kind) {
    return suggested(typed).stream()
        .filter(one -> one.kind() == kind)
        .map(Suggestion::text)
        .toList();
  }

  private List<Suggestion> suggested(String typed) {
    return index.suggester().suggest(typed, 8);
  }
}
