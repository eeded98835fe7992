package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import cuepoint.engine.Engine;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported site links to the same seconds as the engine that wrote it. */
class LinkAgreementTest {
  private static final List<String> ADDRESSES =
      List.of(
          "https://youtu.be/aaaaaaaaaaa",
          "https://yewtu.be/watch?v=aaaaaaaaaaa",
          "https://vimeo.com/123456",
          "https://www.twitch.tv/videos/987654",
          "https://www.dailymotion.com/video/x7abc12",
          "https://www.bilibili.com/video/av170001?p=2",
          "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv",
          "https://uni.panopto.com/Panopto/Pages/Viewer.aspx?id=9c9de5e8-0a1e-484a-b099-e80766180a6d",
          "https://media.ccc.de/v/38c3-opening",
          "https://archive.org/details/a-talk/two.mp4",
          "https://slideslive.com/38900000",
          "https://cdn.example/talk.mp4?sig=1",
          "https://conf.example/talks/7?a=b");

  @TempDir Path temporary;

  @Test
  void everyPlayerHasTheSameLinks() throws Exception {
    FolderFixture talks = new FolderFixture(temporary.resolve("talks"));
    talks.write("conf/event.json", "{\"jump_link\": \"{url}?at={time}\"}");
    for (int i = 0; i < ADDRESSES.size(); i++) {
      String name = "okra" + i;
      talks.write(
          "conf/%s.json".formatted(name), "{\"video\": \"%s\"}".formatted(ADDRESSES.get(i)));
      talks.write(
          "conf/%s.en.vtt".formatted(name),
          "WEBVTT\n\n01:02:05.760 --> 01:02:09.000\nword%d\n".formatted(i));
      talks.write("conf/%s-untimed.json".formatted(name), untimed(ADDRESSES.get(i)));
      talks.write(
          "conf/%s-untimed.txt".formatted(name),
          ("said%d without times. ".formatted(i) + "Nobody wrote when. ".repeat(20)));
    }
    new BundleFixture(talks.root(), temporary.resolve("index")).to(temporary.resolve("site"));

    List<String> queries = new ArrayList<>();
    for (int i = 0; i < ADDRESSES.size(); i++) {
      queries.add("\"word%d\"".formatted(i));
      queries.add("\"said%d\"".formatted(i));
    }
    List<String> ofSite = new ArrayList<>();
    for (JsonNode answer : new SiteSearch(temporary.resolve("site"), temporary).answers(queries)) {
      ofSite.add(answer.at("/hits/0/moments/0/url").asText());
    }
    assertThat(ofSite).isEqualTo(ofEngine(queries)).doesNotContain("");
  }

  private static String untimed(String address) {
    String start = (address.contains("?") ? "&" : "?") + "t=4000";
    return "{\"title\": \"Untimed\", \"video\": \"%s\"}".formatted(address + start);
  }

  private List<String> ofEngine(List<String> queries) throws IOException {
    List<String> links = new ArrayList<>();
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (String query : queries) {
        Hit hit = engine.searcher().search(Query.of(query)).hits().getFirst();
        links.add(hit.moments().getFirst().url().orElseThrow());
      }
    }
    return links;
  }
}
