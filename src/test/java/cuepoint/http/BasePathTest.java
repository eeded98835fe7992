package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.TestCollection;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service below a path of another site, which a proxy removes. */
@ExtendWith(SharedService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BasePathTest {
  private static final String TALK = "/talks/" + TestCollection.PROBES;
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"(\\.[^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final PathProxy site;

  BasePathTest(RunningService index) throws IOException {
    site = PathProxy.at("/in/search", index);
  }

  @AfterAll
  void close() {
    site.close();
    client.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=usdt+rust",
        "/?q=usdt+rust&event=primers&sort=newest&limit=1",
        "/?q=usdt+rust&limit=1&offset=1",
        "/?q=probse",
        "/?q=zyxwv&event=primers",
        "/talks",
        TALK + "?q=rust&t=62",
        "/talks/dtrace-conf-2024/7J1mVrRlsNg",
        "/talks/primers/how-cuepoint-finds-the-second",
        "/talks/primers/none",
        "/?limit=none",
        "/api",
        "/embed?q=usdt",
        "/embed?limit=none",
        "/no/such/page"
      })
  void allThatAPageLeadsToIsBelowThePath(String path) throws Exception {
    Set<String> addresses = addresses(page(path));
    assertThat(addresses).isNotEmpty().allSatisfy(this::answers);
  }

  /** What is written as text would stay as it is. */
  @Test
  void noTemplateWritesAnAddressAsText() throws Exception {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .hasSizeGreaterThan(30)
          .allSatisfy(template ->
              assertThat(template).content().doesNotContainPattern("(action|href|src)=\"/"));
    }
  }

  @Test
  void scriptsAskBelowThePath() throws Exception {
    List<String> scripts =
        page(TALK).select("script[src]").stream().map(script -> script.absUrl("src")).toList();
    assertThat(scripts).isNotEmpty();
    for (String script : scripts) {
      answers(script);
      assertThat(get(script).body())
          .doesNotContainPattern("[\"'`]/(api|talks|assets|\\?)")
          .doesNotContainPattern(IMPORT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=usdt+rust",
        "/api/v1/suggest?q=usd",
        "/api/v1/talks",
        "/api/v1" + TALK,
        "/api/v1/embed"
      })
  void addressesInJsonAreBelowThePath(String path) throws Exception {
    String answer = get(site.base() + path).body();
    Set<String> addresses = new TreeSet<>();
    addAddresses(new JsonMapper().readTree(answer), addresses);
    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(found -> answers(URI.create(site.base()).resolve(found).toString()));
  }

  @Test
  void aTalkIsDescribedToSearchEnginesWhereItIs() throws Exception {
    Document page = page(TALK);
    JsonNode talk = new JsonMapper().readTree(page.select("[type=application/ld+json]").html());
    assertThat(talk.get("url").textValue()).isEqualTo("/in/search" + TALK);
    assertThat(talk.get("contentUrl").textValue()).startsWith("/in/search/media/");
    assertThat(talk.at("/potentialAction/target").textValue()).startsWith("/in/search" + TALK);
    assertThat(page.select("[rel=canonical]").attr("href")).isEqualTo(site.base() + TALK);
  }

  @Test
  void listsOfAddressesHaveAllOfIt() throws Exception {
    List<String> pages =
        Jsoup.parse(get(site.base() + "/sitemap.xml").body()).select("loc").eachText();
    assertThat(pages).contains(site.base() + "/", site.base() + TALK).allSatisfy(this::answers);
    assertThat(get(site.base() + "/robots.txt").body())
        .contains("Disallow: /in/search/api/\n", "Sitemap: " + site.base() + "/sitemap.xml");
    List<String> templates =
        Jsoup.parse(get(site.base() + "/opensearch.xml").body()).select("url").eachAttr("template");
    assertThat(templates)
        .hasSize(3)
        .allSatisfy(address -> answers(address.replace("{searchTerms}", "usdt")));
  }

  @Test
  void oEmbedKnowsItsOwnPages() throws Exception {
    assertThat(oEmbed(site.base() + TALK).body()).contains(site.base() + TALK);
    assertThat(oEmbed(site.base() + "/?q=usdt").body()).contains(site.base() + "/embed?q=usdt");
    for (String other : List.of(TALK, "/in/searches" + TALK, "/in" + TALK, "/?q=usdt")) {
      assertThat(oEmbed(URI.create(site.base()).resolve(other).toString()).statusCode())
          .as(other)
          .isEqualTo(404);
    }
  }

  @Test
  void aSlashTooManyIsTakenOffBelowThePath() throws Exception {
    HttpResponse<String> moved = get(site.base() + TALK + "/?q=rust");
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.uri().resolve(moved.headers().firstValue("Location").orElseThrow()))
        .hasToString(site.base() + TALK + "?q=rust");
  }

  @Test
  void linesOfTheApiCanBePasted() throws Exception {
    List<String> lines = page("/api").select("pre.try").eachText();
    assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.contains(site.base() + "/"));
  }

  private HttpResponse<String> oEmbed(String page) throws Exception {
    String encoded = URLEncoder.encode(page, StandardCharsets.UTF_8);
    return get(site.base() + "/oembed?url=" + encoded);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(get(site.base() + path).body(), site.base() + path);
  }

  /** The addresses on the site to which a page leads. */
  private Set<String> addresses(Document page) {
    Set<String> addresses = new TreeSet<>();
    for (String attribute : List.of("action", "href", "src")) {
      for (Element element : page.select("[" + attribute + "]")) {
        addresses.add(element.absUrl(attribute).replaceFirst("#.*", ""));
      }
    }
    addresses.removeIf(address -> !URI.create(address).getHost().equals("127.0.0.1"));
    return addresses;
  }

  private static void addAddresses(JsonNode json, Set<String> addresses) {
    if (json.isTextual() && json.textValue().startsWith("/")) {
      addresses.add(json.textValue());
    }
    json.forEach(part -> addAddresses(part, addresses));
  }

  private void answers(String address) {
    assertThat(address).startsWith(site.base() + "/");
    assertThat(get(address).statusCode()).as(address).isEqualTo(200);
  }

  private HttpResponse<String> get(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*;q=0.1").build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(address, e);
    }
  }
}
