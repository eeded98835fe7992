package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.SharedData;
import cuepoint.collection.Collection;
import cuepoint.export.BundleFixture;
import cuepoint.export.SiteSearch;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of many languages in one index: each is found by typing it, where it is said. */
class LanguagesCasesTest {
  private static final List<String> UNANSWERED =
      List.of("grab bag short plays", "bag plays " + "the short grab of code and rust ".repeat(4));

  @TempDir Path temporary;
  private Path transcripts = Path.of("");

  @BeforeEach
  void transcripts() {
    transcripts = SharedData.require("cases/captions/14-languages");
  }

  @Test
  void everyWordIsFoundWhereItIsSaid() throws IOException {
    List<TypedWord> words = words();
    assertThat(words).hasSizeGreaterThan(350);
    site();
    List<String> missed = new ArrayList<>();
    try (LuceneEngine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (TypedWord word : words) {
        Hits hits = engine.searcher().search(query(word.typed()));
        if (hits.hits().stream().noneMatch(hit -> word.isSaidIn(hit.talk().id(), hit.moments()))) {
          missed.add(word.toString());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everyWordIsFoundInAnExportedSite() throws Exception {
    List<TypedWord> words = words();
    List<JsonNode> answers =
        new SiteSearch(site(), temporary).answers(words.stream().map(TypedWord::typed).toList());
    List<String> missed =
        IntStream.range(0, words.size())
            .filter(i -> !words.get(i).isSaidIn(answers.get(i)))
            .mapToObj(i -> words.get(i).toString())
            .toList();
    assertThat(missed).isEmpty();
  }

  @Test
  void aQueryIsAnsweredInManyLanguages() throws IOException {
    transcripts = SharedData.require("cases/captions/23-many-languages");
    site();
    try (LuceneEngine engine = LuceneEngine.open(temporary.resolve("index"))) {
      assertThat(engine.searcher().search(query("probes rust")).totalTalks()).isEqualTo(13);
      for (String text : UNANSWERED) {
        Hits hits = engine.searcher().search(query(text));
        assertThat(hits.missing()).as(text).contains("grab", "bag");
      }
    }
  }

  private Path site() throws IOException {
    Path site = temporary.resolve("site");
    new BundleFixture(transcripts, temporary.resolve("index")).to(site);
    return site;
  }

  private List<TypedWord> words() throws IOException {
    Collection collection = Collection.open(transcripts);
    List<TypedWord> words = new ArrayList<>();
    for (var talk : collection.talks()) {
      Recording recording = collection.read(talk).recording().orElseThrow();
      for (Cue cue : recording.transcripts().getFirst().cues()) {
        words.addAll(TypedWord.of(talk.id(), cue));
      }
    }
    return words;
  }

  private static Query query(String text) {
    Query usual = Query.of(text);
    return new Query(
        text, usual.filters(), 50, 0, 3, usual.leadInMillis(), usual.order(), List.of());
  }
}
