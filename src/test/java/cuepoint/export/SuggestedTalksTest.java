package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.FolderFixture;
import cuepoint.engine.Engine;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import cuepoint.search.Suggestion;
import cuepoint.search.Suggestion.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suggested speaker has their talks and a suggested title its talks, served and exported. */
class SuggestedTalksTest {
  private static final List<String> NAMES =
      List.of(
          "Zoë O'Brien",
          "J. R. Smith",
          "田中 太郎",
          "李明",
          "김철수",
          "Ιωάννης Νικολάου",
          "สมชาย ใจดี",
          "D’Arcy Wu",
          "Jean-Luc Picard",
          "The Who",
          "Sean \"Bear\" Smith",
          "AC/DC",
          "x_y z",
          "C++ Group",
          "Ada (she/her) Moreau",
          "Speaker: One");

  @TempDir Path temporary;

  @BeforeEach
  void twoTalksOfEach() throws IOException {
    FolderFixture talks = new FolderFixture(temporary.resolve("talks"));
    for (int i = 0; i < NAMES.size(); i++) {
      for (String half : List.of("a", "b")) {
        ObjectNode talk = new JsonMapper().createObjectNode().put("title", "On " + NAMES.get(i));
        talk.putArray("speakers").add(NAMES.get(i));
        talks.write("conf/%s%d.json".formatted(half, i), talk.toString());
        talks.write("conf/%s%d.en.vtt".formatted(half, i), FolderFixture.vtt("okra and things"));
      }
    }
    new BundleFixture(talks.root(), temporary.resolve("index")).to(temporary.resolve("site"));
  }

  @Test
  void served() throws IOException {
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (String name : NAMES) {
        for (Kind kind : List.of(Kind.SPEAKER, Kind.TALK)) {
          Suggestion suggestion =
              engine.suggester().suggest(name, 8).stream()
                  .filter(one -> one.kind() == kind)
                  .findFirst()
                  .orElseThrow();
          assertThat(engine.searcher().search(Query.of(suggestion.query())).hits())
              .as(suggestion.query())
              .hasSize(2)
              .extracting(Hit::talk)
              .allMatch(talk -> talk.speakers().contains(name));
        }
      }
    }
  }

  @Test
  void exported() throws Exception {
    SiteSearch site = new SiteSearch(temporary.resolve("site"), temporary);
    List<String> queries = new ArrayList<>();
    for (JsonNode answer : site.suggestions(NAMES)) {
      queries.add(suggested(answer, "speaker"));
      queries.add(suggested(answer, "talk"));
    }
    List<JsonNode> answers = site.answers(queries);
    for (int i = 0; i < answers.size(); i++) {
      String name = NAMES.get(i / 2);
      assertThat(answers.get(i).get("hits"))
          .as(queries.get(i))
          .hasSize(2)
          .allMatch(hit -> hit.at("/talk/speakers/0").asText().equals(name));
    }
  }

  private static String suggested(JsonNode answer, String kind) {
    return StreamSupport.stream(answer.get("suggestions").spliterator(), false)
        .filter(one -> one.get("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow()
        .get("query")
        .asText();
  }
}
