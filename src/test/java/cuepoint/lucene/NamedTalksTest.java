package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedIndex;
import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks asked for by what is known about them: title, speaker, event and year. */
@OnEveryEngine
class NamedTalksTest {
  @TempDir Path folder;

  @Test
  void titleAndSpeaker() throws IOException {
    try (Engine engine = engine(TestCollection.FOLDER)) {
      Searcher talks = engine.searcher();
      assertThat(first(talks, "Tokio DTrace").talk().title())
          .isEqualTo("Tokio tracing meets DTrace");
      assertThat(first(talks, "naecker").talk().speakers()).contains("Ben Naecker");
      assertThat(first(talks, "Adam Leventhal").talk().speakers()).contains("Adam Leventhal");
      Hit hit = first(talks, "bryan state of the union");
      assertThat(hit.talk().speakers()).contains("Bryan Cantrill");
      assertThat(hit.talk().title()).containsIgnoringCase("state of the union");
      assertThat(hit.missing()).isEmpty();
      assertThat(first(talks, "cantrill 2024").talk().speakers()).contains("Bryan Cantrill");
    }
  }

  @Test
  void yearAndEvent() throws IOException {
    String said = "What we planted in 1997 still grows, and 1998 was dry. ";
    talk("orchard-1997", "Orchard Days", "1997-09-01", "chat", "Fireside chat", said);
    talk("orchard-1998", "Orchard Days", "1998-09-01", "chat", "Fireside chat", said);
    talk("grove", "GroveConf", "1999-09-01", "chat", "Fireside chat", said + "Welcome to 1997.");
    talk("grove", "GroveConf", "1999-09-01", "trees", "Pruning trees", "Trees of 1998, pruned.");
    try (Engine engine = engine(folder.resolve("talks"))) {
      Searcher talks = engine.searcher();
      for (String query :
          List.of("fireside chat 1997", "1997 FIRESIDE chat", "orchard 1997 chat")) {
        Hit hit = first(talks, query);
        assertThat(hit.talk().id()).as(query).isEqualTo("orchard-1997/chat");
        assertThat(hit.missing()).as(query).isEmpty();
      }
      assertThat(first(talks, "fireside chat 1998").talk().id()).isEqualTo("orchard-1998/chat");
      assertThat(first(talks, "groveconf fireside chat").talk().id()).isEqualTo("grove/chat");
      assertThat(first(talks, "fireside chat GroveConf99").talk().id()).isEqualTo("grove/chat");
      assertThat(first(talks, "pruned trees 1998").talk().id()).isEqualTo("grove/trees");
    }
  }

  private void talk(String event, String name, String day, String id, String title, String said)
      throws IOException {
    FolderFixture files = new FolderFixture(folder.resolve("talks"));
    files.write(event + "/event.json", "{\"name\": \"%s\", \"date\": \"%s\"}".formatted(name, day));
    files.write(event + "/" + id + ".json", "{\"title\": \"%s\"}".formatted(title));
    files.write(event + "/" + id + ".en.vtt", FolderFixture.vtt(said));
  }

  @Test
  void realTalks() throws IOException, InterruptedException {
    try (Engine engine = SharedIndex.open()) {
      List<Talk> all =
          engine.catalogue().talks(Filters.NONE).stream()
              .filter(talk -> !talk.description().isEmpty())
              .toList();
      Map<String, List<Talk>> titles =
          all.stream().collect(Collectors.groupingBy(talk -> lower(talk.title())));
      List<Talk> namesakes =
          titles.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).toList();
      List<Talk> spoken = all.stream().filter(talk -> !talk.speakers().isEmpty()).toList();
      assertThat(namesakes).hasSize(35);
      assertThat(spoken).hasSizeGreaterThan(200);
      Searcher talks = engine.searcher();
      assertThat(share(talks, namesakes, talk -> talk.title() + " " + year(talk)))
          .isGreaterThanOrEqualTo(33 / 35.0);
      assertThat(share(talks, namesakes, talk -> "WWDC " + year(talk) + " " + talk.title()))
          .isGreaterThanOrEqualTo(33 / 35.0);
      assertThat(share(talks, namesakes, talk -> backwards(lower(talk.title())) + " " + year(talk)))
          .isGreaterThanOrEqualTo(33 / 35.0);
      assertThat(share(talks, namesakes, talk -> talk.title() + " wwdc" + year(talk).substring(2)))
          .isGreaterThanOrEqualTo(33 / 35.0);
      assertThat(share(talks, spoken, talk -> surname(talk) + " " + talk.title()))
          .isGreaterThanOrEqualTo(0.95);
    }
  }

  /** In what share of talks a query finds the talk first. */
  private static double share(Searcher searcher, List<Talk> talks, Function<Talk, String> query) {
    long right =
        talks.stream()
            .filter(talk ->
                searcher.search(Query.of(query.apply(talk))).hits().stream()
                    .limit(1)
                    .anyMatch(hit -> hit.talk().id().equals(talk.id())))
            .count();
    return right / (double) talks.size();
  }

  private static String year(Talk talk) {
    return Integer.toString(talk.recorded().orElseThrow().getYear());
  }

  private static String surname(Talk talk) {
    String name = talk.speakers().getFirst();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String backwards(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  private Engine engine(Path transcripts) throws IOException {
    TestedEngine engine = TestedEngine.in(folder.resolve("index"));
    engine.fill(
        indexer -> IndexRun.run(Collection.open(transcripts), indexer, (done, all, talk) -> {}));
    return engine.open();
  }

  private static Hit first(Searcher talks, String text) {
    return talks.search(Query.of(text)).hits().getFirst();
  }
}
