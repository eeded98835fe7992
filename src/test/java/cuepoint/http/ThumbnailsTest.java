package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of talks: where they are, and what a browser is told of them. */
class ThumbnailsTest {
  @TempDir Path folder;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    Path event = Files.createDirectories(folder.resolve("transcripts/ev"));
    Files.writeString(event.resolve("a b.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nWords\n");
    Files.writeString(
        event.resolve("a b.json"),
        """
        {"title": "A", "thumbnail_url": "https://i.example.org/a.jpg",
         "related_urls": ["https://example.org/slides"]}
        """);
    for (String name : new String[] {"a b.webp", "a.svg", "a.html", "a.json", ".a.jpg"}) {
      Files.writeString(event.resolve(name), "<script>alert(1)</script>");
    }
    for (String type : new String[] {"jpg", "jpeg", "png", "avif", "gif"}) {
      Files.writeString(event.resolve("other." + type), "<script>alert(1)</script>");
    }
    service = RunningService.of(folder.resolve("transcripts"), folder.resolve("index"));
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  @Test
  void theApiNamesTheLocalPictureOnly() throws Exception {
    JsonNode talk = new ObjectMapper().readTree(service.get("/api/v1/talks/ev/a-b").body());
    assertThat(talk.path("thumbnail").asText()).isEqualTo("/media/ev/a%20b.webp");
    assertThat(talk.path("relatedUrls")).hasToString("[\"https://example.org/slides\"]");
    assertThat(talk.toString()).doesNotContain("i.example.org");
    assertThat(service.get(talk.path("thumbnail").asText()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "a%20b.webp, image/webp",
    "other.jpg, image/jpeg",
    "other.jpeg, image/jpeg",
    "other.png, image/png",
    "other.avif, image/avif",
    "other.gif, image/gif"
  })
  void whateverIsInItABrowserTakesItForAPicture(String file, String type) throws Exception {
    HttpResponse<String> picture = service.get("/media/ev/" + file);
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains(type);
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(picture.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.svg", "a.html", "a.json", ".a.jpg", "%2ea.jpg", "missing.jpg"})
  void nothingElseOfTheFolderIsServed(String file) throws Exception {
    assertThat(service.get("/media/ev/" + file).statusCode()).isEqualTo(404);
  }
}
