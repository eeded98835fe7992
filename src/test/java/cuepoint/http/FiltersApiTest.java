package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters that choose talks, and their order. */
class FiltersApiTest {
  @TempDir static Path folder;
  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    FolderFixture talks = new FolderFixture(folder.resolve("talks"));
    talks.write("east/event.json", "{\"name\": \"Kites East 2015\"}");
    talks.write("east/a.json", talk("Kites", "Ada Moreau", "2015-03-01"));
    talks.write("east/a.en.vtt", vtt("kites fly over the dunes"));
    talks.write("west/event.json", "{\"name\": \"Kites West 2018\"}");
    talks.write("west/b.json", talk("Dunes", "Jun Okafor", "2018-03-01"));
    talks.write("west/b.en.vtt", vtt("kites and dunes and kites"));
    talks.write("west/c.json", talk("Wind", "Mia Lindqvist", "2020-03-01"));
    talks.write(
        "west/c.de.vtt",
        """
        WEBVTT

        00:01.000 --> 00:03.000
        <v Mia Lindqvist>wir sehen dunes

        00:04.000 --> 00:06.000
        <v Uwe Brandt>nur kites hier

        00:07.000 --> 00:09.000
        <v Mia Lindqvist>und Sand
        """);
    service = RunningService.of(folder.resolve("talks"), folder.resolve("index"));
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  private static String talk(String title, String speaker, String day) {
    return "{\"title\": \"%s\", \"speakers\": [\"%s\"], \"recorded\": \"%s\"}"
        .formatted(title, speaker, day);
  }

  @ParameterizedTest
  @CsvSource({
    "event=east&event=west, east/a west/b west/c",
    "event=Kites+West+2018, west/b west/c",
    "event=EAST, east/a",
    "-event=east, west/b west/c",
    "speaker=ada&speaker=okafor, east/a west/b",
    "speaker=ada&-event=east, ''",
    "year=2015&year=2020, east/a west/c",
    "year=2015..2018, east/a west/b",
    "since=2018&until=2018-12, west/b",
    "language=EN, east/a west/b",
    "language=de-AT, ''",
    "-language=en, west/c",
    "saidBy=brandt, west/c",
    "saidBy=mia, ''",
    "-captions=automatic, east/a west/b west/c",
    "q=kites+event:east+event:%22Kites+West+2018%22&speaker=okafor, west/b",
  })
  void aParameterMayBeRepeated(String parameters, String talks) throws Exception {
    String query = parameters.startsWith("q=") ? "" : "q=kites&";
    assertThat(ids("/api/v1/search?" + query + parameters).stream().sorted())
        .containsExactlyElementsOf(talks.isEmpty() ? List.of() : List.of(talks.split(" ")));
  }

  @Test
  void aValueThatNoTalkHasIsNamed() throws Exception {
    assertThat(notes("/api/v1/search?q=kites&event=norht"))
        .containsExactly("No event is called “norht”.");
    assertThat(notes("/api/v1/search?q=kites&speaker=lindquist"))
        .containsExactly("No talk has a speaker called “lindquist”. There is: Mia Lindqvist.");
  }

  @Test
  void theOrderIsByRelevanceOrByDate() throws Exception {
    assertThat(ids("/api/v1/search?q=kites&sort=date"))
        .containsExactly("west/c", "west/b", "east/a");
    assertThat(ids("/api/v1/search?q=kites&sort=date&limit=1&offset=2")).containsExactly("east/a");
    assertThat(ids("/api/v1/search?q=kites&sort=relevance")).first().isEqualTo("east/a");
    assertThat(service.get("/api/v1/search?q=kites&sort=best").statusCode()).isEqualTo(400);
  }

  @Test
  void tooManyFiltersAreRefusedByName() throws Exception {
    var answer = service.get("/api/v1/search?q=kites" + "&event=e".repeat(32) + "&-year=2015");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'-year'", "32");
  }

  @Test
  void talksAreListedByTheSameFilters() throws Exception {
    assertThat(service.json("/api/v1/talks?year=2015&year=2018").path("talks"))
        .extracting(talk -> talk.path("id").asText())
        .containsExactlyInAnyOrder("east/a", "west/b");
  }

  @Test
  void thePageHasChipsToRemoveAndAlternativesToAdd() throws Exception {
    String page = service.get("/?q=kites&event=east&-speaker=mia&sort=date").body();
    assertThat(page)
        .contains("href=\"/?q=kites&amp;-speaker=mia&amp;sort=date\"")
        .contains("href=\"/?q=kites&amp;event=east&amp;sort=date\"")
        .contains("href=\"/?q=kites&amp;event=east&amp;-speaker=mia&amp;event=west&amp;sort=date\"")
        .contains("Not speaker: <span dir=\"auto\">mia</span>")
        .contains("Event: <span dir=\"auto\">Kites East 2015</span>")
        .contains("How to search");
  }

  private static List<String> ids(String path) throws Exception {
    return service.json(path).path("hits").findValues("talk").stream()
        .map(talk -> talk.path("id").asText())
        .toList();
  }

  private static List<String> notes(String path) throws Exception {
    JsonNode notes = service.json(path).path("notes");
    return notes.valueStream().map(JsonNode::asText).toList();
  }
}
