package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import cuepoint.engine.Engine;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of an exported site leaves out of a query what the engine leaves out. */
class SiteBudgetTest {
  /** They share few letters: none is another one misspelled. */
  private static final List<String> WORDS =
      List.of(
          "apricot",
          "banana",
          "cherry",
          "damson",
          "elderberry",
          "fig",
          "grapefruit",
          "hazelnut",
          "indigo",
          "juniper",
          "kumquat",
          "lemon",
          "mango",
          "nectarine",
          "orange",
          "papaya",
          "quince",
          "raspberry",
          "strawberry",
          "tangerine",
          "ugli",
          "vanilla",
          "walnut",
          "xigua",
          "yuzu",
          "zucchini",
          "almond",
          "blueberry",
          "coconut",
          "durian",
          "eggplant",
          "fennel");

  private static final String ALL = String.join(" ", WORDS);

  private static final List<String> QUERIES =
      List.of(
          "fig mango",
          ALL,
          String.join(" ", WORDS.subList(0, 27)),
          "\"" + String.join(" ", WORDS.subList(0, 8)) + "\"",
          "\"" + String.join(" ", WORDS.subList(4, 20)) + "\"~50",
          "rare -" + String.join(" -", WORDS.subList(0, 31)),
          "rare \"fig mango lemon quince\"~9 " + ALL,
          "a* b* c* d* e* f* g* h* i* j* k* l* m* n* o* p* q* r* s* t* u* v* w* x* y* z* rare");

  @TempDir Path temporary;

  @Test
  void leavesOutWhatIsSaidTooOften() throws Exception {
    FolderFixture talks = new FolderFixture(temporary.resolve("talks"));
    for (int talk = 0; talk < 3; talk++) {
      talks.write("conf/talk%d.en.vtt".formatted(talk), longTalk(talk));
    }
    new BundleFixture(talks.root(), temporary.resolve("index")).to(temporary.resolve("site"));
    SiteSearch site = new SiteSearch(temporary.resolve("site"), temporary);
    List<JsonNode> answers = site.answers(QUERIES);
    assertThat(answers.get(1).at("/notes/0").asText()).startsWith("Left out, as too many words");
    assertThat(answers.get(3).at("/notes/0").asText()).startsWith("Not all words of the phrase");
    assertThat(answers.get(5).at("/notes/0").asText()).startsWith("Not excluded, as it is said");
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (int i = 0; i < answers.size(); i++) {
        Hits expected = engine.searcher().search(Query.of(QUERIES.get(i)));
        JsonNode answer = answers.get(i);
        assertThat(answer.get("notes").valueStream().map(JsonNode::asText))
            .as(QUERIES.get(i))
            .containsExactlyInAnyOrderElementsOf(notes(expected));
        assertThat(answer.get("totalTalks").asLong()).isEqualTo(expected.totalTalks());
      }
    }
  }

  /** Without what the service says of answers that it shortens: a site shows all it reads. */
  private static List<String> notes(Hits hits) {
    return hits.notes().stream().filter(note -> !note.startsWith("Not every place")).toList();
  }

  /** Captions of some 650 passages, each with most of the words. */
  private static String longTalk(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 5200)
        .mapToObj(i ->
            "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\n%s\n"
                .formatted(
                    i / 3600,
                    i / 60 % 60,
                    i % 60,
                    i / 3600,
                    i / 60 % 60,
                    i % 60,
                    line(random, i == 7 * seed)))
        .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
  }

  private static String line(Random random, boolean isRare) {
    String words =
        IntStream.range(0, 10)
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "));
    return isRare ? words + " rare" : words;
  }
}
