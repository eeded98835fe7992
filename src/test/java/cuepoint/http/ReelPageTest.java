package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a reel, in a window, in a frame, and on somebody else's page. */
@ExtendWith(SharedService.class)
class ReelPageTest {
  private static final String REEL = "/reel?q=usdt%20rust&event=primers";

  private final RunningService service;

  ReelPageTest(RunningService service) {
    this.service = service;
  }

  @Test
  void anAnswerLeadsToItsReel() throws Exception {
    assertThat(service.get("/?q=usdt+rust&event=primers&moments=5").body())
        .contains("href=\"" + REEL.replace("&", "&amp;") + "&amp;moments=5\">Play all ");
    assertThat(service.get("/?q=xyzzyplugh").body()).doesNotContain("Play all");
  }

  @Test
  void itListsItsClipsWithTheirLinks() throws Exception {
    String page = service.get(REEL).body();
    JsonNode first = service.json("/api/v1" + REEL).at("/clips/0");
    assertThat(page)
        .contains("data-clip=\"" + first.path("clip").asText() + "\"")
        .contains(
            "href=\"/talks/primers/usdt-probes-from-rust?q=usdt%20rust&amp;t="
                + first.path("startSeconds").asText())
        .contains("<mark>Rust</mark>")
        .contains("href=\"/?q=usdt%20rust&amp;event=primers\"");
  }

  @Test
  void anySiteMayFrameItAndNothingElseIsAllowedThere() throws Exception {
    HttpResponse<String> frame = service.get("/embed" + REEL);
    assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors *", "script-src 'self'", "media-src 'self'")
        .contains("form-action 'none'")
        .doesNotContain("unsafe");
    assertThat(frame.body())
        .contains("noindex", "Open this reel")
        .doesNotContain("<form", "class=\"out\"");
    assertThat(frame.body().split("<a [^>]*href", -1))
        .hasSameSizeAs(frame.body().split("target=\"_blank\"", -1));
    assertThat(service.get(REEL).headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'");
    HttpResponse<String> wrong = service.get("/embed/reel?q=a&limit=many", "Accept", "text/html");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).doesNotContain("<form");
  }

  @Test
  void othersEmbedItByItsAddress() throws Exception {
    assertThat(oEmbed(REEL).path("html").asText())
        .contains(service.address("/embed" + REEL).replace("&", "&amp;"));
    JsonNode picked = oEmbed("/reel?clip=primers/usdt-probes-from-rust@72-80&title=%3Cb%3E");
    assertThat(picked.path("title").asText()).isEqualTo("Reel: <b>");
    assertThat(picked.path("html").asText())
        .contains("title=\"Reel: &lt;b&gt;\"")
        .contains("clip=primers%2Fusdt-probes-from-rust%4072-80");
    assertThat(oEmbed("/reel").path("status").asInt()).isEqualTo(404);
  }

  @Test
  void whoeverAsksForNothingIsTold() throws Exception {
    assertThat(service.get("/reel").statusCode()).isEqualTo(200);
    assertThat(service.get("/reel").body()).contains("Nothing to play");
    assertThat(service.get("/embed/reel").body()).contains("/embed/reel?q=WORDS");
    assertThat(service.get("/reel?q=xyzzyplugh").body()).contains("There is nothing to play.");
  }

  @Test
  void momentsLeadToTheTalkAlsoWithoutAVideo() throws Exception {
    String page = service.get("/?q=usdt+rust&event=primers").body();
    assertThat(page)
        .contains(
            "class=\"moment\" href=\"/talks/primers/how-cuepoint-finds-the-second?q=usdt%20rust")
        .contains(
            "class=\"moment\" href=\"/talks/primers/usdt-probes-from-rust?q=usdt%20rust&amp;t=");
  }

  @Test
  void allPlacesOfATalkAreAPage() throws Exception {
    String path = "/talks/primers/usdt-probes-from-rust/places";
    String page = service.get(path + "?q=usdt").body();
    int places = service.json("/api/v1" + path + "?q=usdt").path("totalPlaces").asInt();
    assertThat(page.split("<mark>", -1)).hasSize(places + 1);
    assertThat(page).contains("<ol class=\"moments places\">");
    assertThat(service.get("/talks/primers/gone/places?q=usdt").statusCode()).isEqualTo(404);
  }

  private JsonNode oEmbed(String path) throws Exception {
    return service.json(
        "/oembed?url=" + URLEncoder.encode(service.address(path), StandardCharsets.UTF_8));
  }
}
