package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.WordVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of a talk has what the API has, also what is proposed. */
class ShowCommandTest {
  private static final List<String> PARTS =
      List.of("a probe reads its arguments", "the rack has sleds", "fans are never quiet");

  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void twoTalks() throws IOException {
    cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/whole.en.vtt", minutes());
    cuepoint.transcripts().write("conf/divided.en.vtt", minutes());
    cuepoint
        .transcripts()
        .write(
            "conf/divided.json",
            "{\"title\": \"Divided\", \"chapters\": [{\"start_time\": 0, \"title\": \"All\"}]}");
    assertThat(cuepoint.run("index").code()).isZero();
  }

  /** Three of each part. */
  private static String minutes() {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int minute = 0; minute < 9; minute++) {
      text.append(
          "\n00:0%d:00.000 --> 00:0%d:09.000\n%s\n"
              .formatted(minute, minute, PARTS.get(minute / 3)));
    }
    return text.toString();
  }

  private JsonNode shown(String... arguments) throws IOException {
    return new JsonMapper().readTree(cuepoint.run(arguments).out());
  }

  @Test
  void chaptersAreProposedForATalkThatIsNotDivided() throws IOException {
    assertThat(shown("show", "whole", "--format", "json").path("proposedChapters"))
        .isEqualTo(JsonMapper.builder().build().createArrayNode());
    WordVectors.make(home.resolve("index"));
    JsonNode whole = shown("show", "whole", "--format", "json");
    assertThat(whole.path("chapters")).isEmpty();
    assertThat(whole.path("proposedChapters").findValues("startSeconds"))
        .extracting(JsonNode::asLong)
        .containsExactly(0L, 180L, 360L);
    assertThat(whole.path("proposedChapters").path(0).path("title").asText()).contains("probe");
    assertThat(shown("show", "whole", "--at", "4:00", "--format", "json").path("proposedChapters"))
        .isEqualTo(whole.path("proposedChapters"));
  }

  @Test
  void noneAreProposedForATalkThatIs() throws IOException {
    WordVectors.make(home.resolve("index"));
    JsonNode divided = shown("show", "divided", "--format", "json");
    assertThat(divided.path("chapters")).hasSize(1);
    assertThat(divided.path("proposedChapters").isArray()).isTrue();
    assertThat(divided.path("proposedChapters")).isEmpty();
  }
}
