package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.TestCollection;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The addresses of talks lead to them, whatever is in the names of their files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileNameTest {
  private RunningService service;

  static List<String> names() {
    return List.of(
        "100% sure",
        "20%25", "a+b", "c#", "who?", "x;y=z", "q&a", "[live]", "żółw", "“so”", "a'b", "a=b,c",
        "~x", "a:b", "a\"b", "<i>", "{x}|^`", "😀");
  }

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path event = Files.createDirectories(folder.resolve("transcripts/my event"));
    for (String name : names()) {
      Files.writeString(
          event.resolve(name + ".en.vtt"), "WEBVTT\n\n00:01.000 --> 00:05.000\nhello there\n");
      Files.copy(
          TestCollection.FOLDER.resolve(TestCollection.PROBES + ".opus"),
          event.resolve(name + ".opus"));
    }
    service = RunningService.of(folder.resolve("transcripts"), folder.resolve("index"));
  }

  @AfterAll
  void stop() throws IOException {
    service.close();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTalkIsWhereItsAddressLeads(String name) throws Exception {
    JsonNode talk = talk(name);
    String page = talk.get("page").textValue();
    answers(page);
    answers("/api/v1" + page);
    answers("/api/v1" + page + "/transcript.vtt");
    answers(talk.at("/video/url").textValue());
  }

  private JsonNode talk(String name) throws Exception {
    for (JsonNode talk : service.json("/api/v1/talks").get("talks")) {
      if (talk.at("/video/id").textValue().equals("my event/" + name + ".opus")) {
        return talk;
      }
    }
    throw new AssertionError(name);
  }

  private void answers(String address) throws Exception {
    HttpResponse<String> answer = service.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
  }
}
