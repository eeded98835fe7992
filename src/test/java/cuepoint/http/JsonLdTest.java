package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.collection.FolderFixture;
import cuepoint.export.BundleFixture;
import cuepoint.search.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk as search engines read it: schema.org's VideoObject. */
class JsonLdTest {
  private static final String SAID = "ropes </script><script>alert(1)</script> &amp; knots";

  @TempDir private Path folder;

  private static JsonNode jsonLd(String page) throws Exception {
    return new JsonMapper()
        .readTree(Jsoup.parse(page).expectFirst("script[type=application/ld+json]").data());
  }

  private Path transcripts(String said) throws Exception {
    FolderFixture files = new FolderFixture(folder.resolve("transcripts"));
    files.write("conf/a.json", "{\"title\": \"A\", \"video\": \"https://youtu.be/dQw4w9WgXcQ\"}");
    files.write("conf/a.en.vtt", vtt(said));
    files.write("conf/a.webp", "picture");
    return folder.resolve("transcripts");
  }

  @Test
  void aShortTranscriptIsInIt() throws Exception {
    try (RunningService service =
        RunningService.of(transcripts(SAID.replace("<", "&lt;")), folder.resolve("index"))) {
      JsonNode json = jsonLd(service.get("/talks/conf/a").body());
      assertThat(json.path("transcript").asText())
          .isEqualTo("ropes </script><script>alert(1)</script> & knots");
      assertThat(json.path("thumbnailUrl").asText())
          .isEqualTo(service.address("/media/conf/a.webp"));
      assertThat(json.has("caption")).isFalse();
    }
  }

  @Test
  void ofALongOneItHasTheAddress() throws Exception {
    try (RunningService service =
        RunningService.of(transcripts("ropes ".repeat(1_000)), folder.resolve("index"))) {
      JsonNode json = jsonLd(service.get("/talks/conf/a").body());
      assertThat(json.has("transcript")).isFalse();
      assertThat(json.at("/caption/encodingFormat").asText()).isEqualTo("text/vtt");
      String address = json.at("/caption/url").asText();
      assertThat(service.get(address).body()).startsWith("WEBVTT").contains("ropes ropes");
      assertThat(service.get("/robots.txt").body())
          .contains("Allow: /api/v1/talks/*/transcript.vtt\n");
    }
  }

  @Test
  void exportedPagesHaveTheSame() throws Exception {
    new BundleFixture(transcripts("ropes and knots"), folder.resolve("index"))
        .to(folder.resolve("site"), Filters.NONE, Optional.of("https://talks.example/all/"));
    JsonNode json = jsonLd(Files.readString(folder.resolve("site/conf/a/index.html")));
    assertThat(json.path("transcript").asText()).isEqualTo("ropes and knots");
    assertThat(json.path("thumbnailUrl").asText())
        .isEqualTo("https://talks.example/all/conf/a.webp");
  }
}
