package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.TestCollection;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported search reads what is being typed as the engine does. */
class BundleTypingTest {
  @TempDir Path temporary;

  @Test
  void theLastWordMayGoOn() throws Exception {
    Path index = temporary.resolve("index");
    Path site = temporary.resolve("site");
    new BundleFixture(TestCollection.FOLDER, index).to(site, Filters.NONE, Optional.empty());
    SiteSearch search = new SiteSearch(site, temporary);
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      for (String text : List.of("usdt ru", "prob", "usdt rust", "kern", "usdt \"rust")) {
        Hits hits = engine.searcher().search(Query.of(text).whileTyping());
        JsonNode answer =
            search.answer(JsonNodeFactory.instance.objectNode().put("q", text).put("typing", true));
        assertThat(ids(answer)).as(text).isEqualTo(ids(hits).stream().limit(5).toList());
        assertThat(answer.path("missing")).as(text).hasSize(hits.missing().size());
        assertThat(answer.path("alsoHeardAs")).as(text).hasSize(hits.alsoHeardAs().size());
      }
    }
  }

  private static List<String> ids(JsonNode answer) {
    assertThat(answer.has("failure")).as(answer.toString()).isFalse();
    return answer.findValues("talk").stream().map(talk -> talk.path("id").asText()).toList();
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(Hit::talk).map(talk -> talk.id()).toList();
  }
}
