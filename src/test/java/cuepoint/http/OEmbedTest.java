package cuepoint.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.browser.HostileTexts;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put for our addresses on somebody else's page. */
@ExtendWith(SharedService.class)
class OEmbedTest {
  private static final String PRIMER = "/talks/primers/usdt-probes-from-rust";
  private static final String ON_YOUTUBE = "/talks/dtrace-conf-2024/7J1mVrRlsNg";

  private final RunningService service;

  OEmbedTest(RunningService service) {
    this.service = service;
  }

  @Test
  void anAnswerIsAFrame() throws Exception {
    JsonNode json = of("/?q=usdt+%22rust%22&typing=true&event=primers&other=1");
    assertThat(json.path("version").asText()).isEqualTo("1.0");
    assertThat(json.path("type").asText()).isEqualTo("rich");
    assertThat(json.path("provider_url").asText()).isEqualTo(service.address(""));
    assertThat(json.path("title").asText()).isEqualTo("“usdt \"rust\"” in recorded talks");
    assertThat(json.path("html").asText())
        .startsWith(
            "<iframe src=\""
                + service.address("/embed?q=usdt%20%22rust%22&amp;typing=true&amp;event=primers")
                + "\" width=\"640\" height=\"480\" title=\"“usdt &quot;rust&quot;” in")
        .contains(" loading=\"lazy\"");
    String frame = service.address("/embed?q=usdt%20%22rust%22&typing=true&event=primers");
    assertThat(service.get(frame.substring(service.address("").length())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void sizesHaveTheirLimits() throws Exception {
    JsonNode json = of("/?q=usdt", "&maxwidth=320&maxheight=200&format=json");
    assertThat(json.path("width").isInt()).isTrue();
    assertThat(json.path("width").asInt()).isEqualTo(320);
    assertThat(json.path("height").asInt()).isEqualTo(200);
    assertThat(json.path("html").asText()).contains(" width=\"320\" height=\"200\" ");
    assertThat(of("/?q=usdt", "&maxwidth=99999").path("width").asInt()).isEqualTo(640);
    assertThat(of(ON_YOUTUBE, "&maxwidth=479").has("thumbnail_url")).isFalse();
  }

  @Test
  void aMomentIsThePlayerAtItsSecond() throws Exception {
    for (String address : new String[] {"?q=usdt&t=1m12s", "#t=72", "?t=72.9"}) {
      JsonNode json = of(ON_YOUTUBE + address);
      assertThat(json.path("type").asText()).isEqualTo("video");
      assertThat(json.path("title").asText()).isEqualTo("USDT probes for Rust: the usdt crate");
      assertThat(json.path("author_name").asText()).isEqualTo("Ben Naecker, Adam Leventhal");
      assertThat(json.path("thumbnail_url").asText()).contains("/7J1mVrRlsNg/");
      assertThat(json.path("html").asText())
          .contains("src=\"https://www.youtube-nocookie.com/embed/7J1mVrRlsNg?start=72\"");
    }
  }

  @Test
  void aMomentWithoutAPlayerIsWhatIsSaid() throws Exception {
    JsonNode json = of(PRIMER + "?q=rust&t=72.056");
    assertThat(json.path("type").asText()).isEqualTo("rich");
    assertThat(json.path("html").asText())
        .startsWith("<blockquote cite=\"" + service.address(PRIMER) + "?t=72.056\"><p>")
        .contains("you write the provider in Rust itself")
        .endsWith(">USDT probes from Rust, 1:12</a></p></blockquote>");
    assertThat(of(PRIMER).path("html").asText()).contains("What USDT probes are");
    assertThat(of(PRIMER + "?t=99999h").path("html").asText()).contains("What USDT probes are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=usdt+rust", PRIMER + "?q=rust&t=72.056", ON_YOUTUBE, PRIMER})
  void pagesLeadToIt(String page) throws Exception {
    Matcher link =
        Pattern.compile("type=\"application/json\\+oembed\" href=\"([^\"]+)\"")
            .matcher(service.get(page).body());
    assertThat(link.find()).isTrue();
    assertThat(link.group(1)).startsWith(service.address("/oembed?url=http%3A%2F%2F127"));
    URI there = URI.create(link.group(1));
    JsonNode json = service.json(there.getRawPath() + "?" + there.getRawQuery());
    assertThat(json).isEqualTo(of(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://other.example/?q=usdt",
        "http://127.0.0.1:1/?q=usdt",
        "http://127.0.0.1.evil.example/?q=usdt",
        "http://127.0.0.1@evil.example/?q=usdt",
      })
  void anotherHostsAddressIsNotFound(String url) throws Exception {
    assertThat(asked(url, "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=+", "/talks", "/talks/no/such", "/talks/primers", "/embed?q=a"})
  void whatCannotBeEmbeddedIsNotFound(String path) throws Exception {
    assertThat(asked(service.address(path), "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "usdt", "/?q=usdt", "ftp://127.0.0.1/", "javascript:ran=1", "http://[", "::"})
  void whatIsNoAddressIsWrong(String url) throws Exception {
    HttpResponse<String> problem = asked(url, "");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains("\"parameter\":\"url\"");
  }

  @Test
  void onlyJsonIsSpoken() throws Exception {
    assertThat(asked(service.address("/?q=usdt"), "&format=xml").statusCode()).isEqualTo(501);
    HttpResponse<String> size = asked(service.address("/?q=usdt"), "&maxwidth=0");
    assertThat(size.statusCode()).isEqualTo(400);
    assertThat(size.body()).contains("\"parameter\":\"maxwidth\"");
  }

  @Test
  void everyPageMayAsk() throws Exception {
    HttpResponse<String> answer = asked(service.address("/?q=usdt"), "");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  @Test
  void whateverIsAskedIsText() throws Exception {
    for (String text : HostileTexts.ALL) {
      if (text.length() > 1000) {
        continue;
      }
      String asked = URLEncoder.encode(text, UTF_8);
      String html = of("/?q=" + asked + "&event=" + asked).path("html").asText();
      assertThat(html).matches("<iframe( [a-z]+(=\"[^\"<>]*\")?)+></iframe>");
      assertThat(asked(service.address("/") + text, "").statusCode()).isIn(400, 404);
    }
  }

  private JsonNode of(String path) throws Exception {
    return of(path, "");
  }

  private JsonNode of(String path, String parameters) throws Exception {
    HttpResponse<String> answer = asked(service.address(path), parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }

  private HttpResponse<String> asked(String url, String parameters) throws Exception {
    return service.get("/oembed?url=" + URLEncoder.encode(url, UTF_8) + parameters);
  }
}
