package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.format.link.SpeakerPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to search: the first page, all talks, events, speakers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTest {
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    FolderFixture files = new FolderFixture(folder.resolve("transcripts"));
    files.write(
        "ropes/event.json",
        """
        {"name": "Ropes <2024>", "date": "2024-11-30", "end_date": "2024-12-02",
         "url": "https://www.ropes.example/2024", "location": "Zürich & around"}
        """);
    talk(files, "ropes/knots", "Knots", "Ada Moreau", "carabiner");
    talk(files, "ropes/slings", "Slings", "ADA  MOREAU\", \"Jun Okafor", "carabiner");
    talk(files, "ropes/harness", "Harnesses", "Ada Moreau", "harness");
    talk(files, "ropes/belay", "Belays", "Jun Okafor", "carabiner");
    talk(files, "boats/sails", "Sails", "Jun Okafor", "halyard");
    talk(files, "boats/keels", "Keels", "AC/DC", "halyard");
    talk(files, "boats/oars", "Oars", "..", "halyard");
    talk(files, "boats/dots", "Dots", "~..", "halyard");
    talk(files, "boats/rudders", "Rudders", "x".repeat(10_000), "halyard");
    talk(files, "boats/decks", "Decks", "אדה 'מורו' #1?", "halyard");
    service = RunningService.of(folder.resolve("transcripts"), folder.resolve("index"));
  }

  private static void talk(
      FolderFixture files, String path, String title, String speakers, String word)
      throws IOException {
    files.write(
        path + ".json",
        "{\"title\": \"%s\", \"speakers\": [\"%s\"], \"duration\": 1800, \"language\": \"en\"}"
            .formatted(title, speakers));
    files.write(path + ".webp", "picture");
    files.write(path + ".en.vtt", vtt((word + " tension ").repeat(12)));
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body(), service.address(path));
  }

  @Test
  void anEventSaysWhatItIs() throws Exception {
    Document page = page("/events/ropes");
    assertThat(page.select("h1").text()).isEqualTo("Ropes <2024>");
    assertThat(page.select("h1 + .about").text())
        .isEqualTo("30 Nov – 2 Dec 2024 Zürich & around 4 talks 2 hours 2 speakers ropes.example");
    assertThat(page.select("main a[rel~=external]").attr("href"))
        .isEqualTo("https://www.ropes.example/2024");
    assertThat(page.select(".talks > li > div > a").eachText())
        .containsExactlyInAnyOrder("Knots", "Slings", "Harnesses", "Belays");
    assertThat(page.select(".talks img").eachAttr("src")).contains("/media/ropes/knots.webp");
    assertThat(page.select(".people li").eachText())
        .containsExactly("Ada Moreau 3 talks", "Jun Okafor 2 talks");
  }

  @Test
  void whatAnEventKeepsComingBackToIsFoundThere() throws Exception {
    Document page = page("/events/ropes");
    assertThat(page.select(".terms a").eachText()).first().asString().startsWith("carabiner");
    String link = page.select(".terms a").attr("href");
    assertThat(link).endsWith("&event=ropes");
    assertThat(service.get(link).body()).contains("/talks/ropes/").doesNotContain("/talks/boats/");
  }

  @Test
  void oneSpeakerHasOnePageWhateverTheCase() throws Exception {
    for (String path : List.of("/speakers/Ada%20Moreau", "/speakers/ada%20moreau%20")) {
      Document page = page(path);
      assertThat(page.select("h1").text()).isEqualTo("Ada Moreau");
      assertThat(page.select(".talks > li > div > a").eachText())
          .containsExactlyInAnyOrder("Knots", "Slings", "Harnesses");
      assertThat(page.select(".people li").eachText()).containsExactly("Jun Okafor");
      assertThat(page.select("link[rel=canonical]").attr("href"))
          .isEqualTo(service.address("/speakers/Ada%20Moreau"));
    }
  }

  /** Each link to a speaker is followed. */
  @Test
  void everyNameLeadsToItsPage() throws Exception {
    List<String> links = page("/talks").select(".speakers a").eachAttr("href");
    assertThat(links)
        .contains("/speakers/AC~1DC", "/speakers/~3.", "/speakers/~0..")
        .noneMatch(link -> link.length() > 2_000);
    for (String link : links) {
      assertThat(page(link).select("h1").text()).as(link).isNotEmpty();
    }
    assertThat(page("/speakers/~3.").select(".talks > li > div > a").text()).isEqualTo("Oars");
    assertThat(page("/speakers/~0..").select(".talks > li > div > a").text()).isEqualTo("Dots");
    assertThat(page("/speakers/AC~1DC").select("h1").text()).isEqualTo("AC/DC");
    assertThat(page("/talks").select("bdi").eachText()).contains("x".repeat(10_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", "..", "~.", "~~~..", "a", "~", "...", "~a", "..a", "a/..", "%2e", "~1", "a\\b", "~3."
      })
  void aNameComesBackFromItsPath(String name) {
    String path = SpeakerPath.of(name).orElseThrow();
    String segment = path.substring(path.lastIndexOf('/') + 1);
    String decoded = java.net.URLDecoder.decode(segment, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(decoded).isNotEqualTo(".").isNotEqualTo("..");
    assertThat(SpeakerPath.name(decoded)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events/rope | ropes",
        "/events/Ropes | ropes",
        "/speakers/Ada%20Moreaux | Ada Moreau",
        "/speakers/Okafor | Jun Okafor"
      })
  void whoIsNotThereIsToldWhoIsNear(String asked) throws Exception {
    String[] parts = asked.split(" [|] ", -1);
    HttpResponse<String> answer = service.get(parts[0], "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(parts[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/events/%3Cscript%3E", "/speakers/%3Cscript%3E", "/events/" + "%D7%90%20%22a"})
  void whatIsNowhereNearIsNotFound(String path) throws Exception {
    HttpResponse<String> answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void homeSaysWhatIsInHere() throws Exception {
    Document page = page("/");
    assertThat(page.select(".counts").text()).startsWith("10 talks 2 events 5 hours");
    assertThat(page.select(".events a").eachAttr("href"))
        .containsExactlyInAnyOrder("/events/ropes", "/events/boats");
    assertThat(page.select(".talks > li")).hasSize(6);
    assertThat(page.select(".terms a").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(service.get(link).body()).contains("class=\"hit\""));
  }

  @Test
  void anEmptyCollectionSaysWhatToDo(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("transcripts"));
    try (RunningService empty =
        RunningService.of(folder.resolve("transcripts"), folder.resolve("index"))) {
      for (String path : List.of("/", "/talks")) {
        assertThat(empty.get(path).body()).contains("There are no talks here yet");
      }
    }
  }

  @Test
  void allTalksAreThereByEventWithoutScripts() throws Exception {
    Document page = page("/talks");
    assertThat(page.select("details summary h2").eachText())
        .containsExactlyInAnyOrder("Ropes <2024>", "boats");
    assertThat(page.select("details .talks > li")).hasSize(10);
  }
}
