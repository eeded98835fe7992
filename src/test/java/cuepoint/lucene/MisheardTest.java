package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speech recognition really made of the words of a field, in ten real transcripts. */
@OnEveryEngine
class MisheardTest {
  @TempDir Path folder;

  @Test
  void theGlossaryFindsWhatWasMisheardAndSaysSo() throws IOException {
    try (Engine index = index(true)) {
      assertHeard(index, "dtrace", "d trace", "detrace");
      assertHeard(index, "illumos", "lumos");
      assertHeard(index, "Cantrill", "cantrell");
    }
  }

  @Test
  void withoutAGlossarySplitsJoinsAndNearSpellingsAreStillFound() throws IOException {
    try (Engine index = index(false)) {
      assertHeard(index, "dtrace", "d trace");
      assertHeard(index, "detrac", "detrace");
      assertHeard(index, "Cantrill", "cantrell");
      assertHeard(index, "fish works", Map.of("fish", "fishworks"));
      assertHeard(index, "fishworks", "fish works");
    }
  }

  private static void assertHeard(Engine index, String typed, String... heard) {
    for (String form : heard) {
      assertHeard(index, typed, Map.of(typed, form));
    }
  }

  /** The form is named, and marked in some snippet. */
  private static void assertHeard(Engine index, String typed, Map<String, String> heard) {
    Hits hits = index.searcher().search(everything(typed));
    heard.forEach((word, form) -> {
      assertThat(hits.alsoHeardAs()).as(typed).containsKey(word);
      assertThat(hits.alsoHeardAs().get(word)).as(typed).contains(form);
      assertThat(marked(hits)).as(typed).contains(form);
    });
  }

  private static Query everything(String text) {
    Query query = Query.of(text);
    return new Query(
        text,
        query.filters(),
        Query.MAX_LIMIT,
        0,
        Query.MAX_MOMENTS,
        2000,
        Query.Order.RELEVANCE,
        List.of());
  }

  private static Set<String> marked(Hits hits) {
    Set<String> marked = new TreeSet<>();
    hits.hits().stream()
        .flatMap(hit -> hit.moments().stream())
        .map(moment -> moment.snippet())
        .forEach(snippet ->
            snippet
                .matches()
                .forEach(match ->
                    marked.add(
                        snippet
                            .text()
                            .substring(match.start(), match.end())
                            .toLowerCase(Locale.ROOT))));
    return marked;
  }

  private Engine index(boolean withGlossary) throws IOException {
    Path transcripts = Files.createDirectories(folder.resolve("transcripts"));
    Path event = Files.createDirectories(transcripts.resolve("oxide"));
    Path shared = SharedData.require("corpus/oxide-and-friends");
    try (Stream<Path> files = Files.list(shared)) {
      for (Path file : files.toList()) {
        Files.copy(file, event.resolve(file.getFileName().toString()));
      }
    }
    if (withGlossary) {
      Files.copy(TestCollection.GLOSSARY, transcripts.resolve("glossary.txt"));
    }
    TestedEngine engine = TestedEngine.in(folder.resolve("index"));
    engine.fill(
        indexer -> IndexRun.run(Collection.open(transcripts), indexer, (done, all, talk) -> {}));
    return engine.open();
  }
}
