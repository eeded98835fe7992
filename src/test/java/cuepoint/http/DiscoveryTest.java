package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@ExtendWith(SharedService.class)
class DiscoveryTest {
  private final RunningService service;

  DiscoveryTest(RunningService service) {
    this.service = service;
  }

  @Test
  void everyPageTellsBrowsersHowToSearch() throws Exception {
    for (String path :
        new String[] {"/", "/?q=usdt", "/talks", "/talks/primers/usdt-probes-from-rust"}) {
      assertThat(service.get(path).body())
          .contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\"")
          .contains("href=\"/opensearch.xml\"");
    }
  }

  @Test
  void theDescriptionTellsWhereToSearchAndToAskForSuggestions() throws Exception {
    var answer = service.get("/opensearch.xml");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/opensearchdescription+xml");
    Document description = xml(answer.body());
    assertThat(elements(description, "ShortName").getFirst().getTextContent())
        .hasSizeLessThanOrEqualTo(16);
    assertThat(elements(description, "Url"))
        .extracting(url -> url.getAttribute("type") + " " + url.getAttribute("template"))
        .contains(
            "text/html " + service.address("/?q={searchTerms}"),
            "application/x-suggestions+json "
                + service.address("/opensearch/suggest?q={searchTerms}"));
  }

  @Test
  void suggestionsAreAsBrowsersReadThem() throws Exception {
    var answer = service.get("/opensearch/suggest?q=usdt+ru");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/x-suggestions+json");
    JsonNode suggestions = new JsonMapper().readTree(answer.body());
    assertThat(suggestions.path(0).asText()).isEqualTo("usdt ru");
    assertThat(suggestions.path(1).path(0).asText()).isEqualToIgnoringCase("usdt rust");
    assertThat(service.get("/opensearch/suggest").body()).isEqualTo("[\"\",[]]");
    assertThat(service.get("/opensearch/suggest?q=" + "a".repeat(1001)).statusCode())
        .isEqualTo(400);
  }

  @Test
  void theSitemapHoldsEveryPage() throws Exception {
    var answer = service.get("/sitemap.xml");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/xml;charset=utf-8");
    List<String> pages =
        elements(xml(answer.body()), "loc").stream().map(Element::getTextContent).toList();
    assertThat(pages)
        .hasSizeGreaterThan(2 + service.json("/api/v1/talks").path("talks").size())
        .doesNotHaveDuplicates()
        .contains(service.address("/"), service.address("/talks"))
        .contains(service.address("/talks/dtrace-conf-2024/7J1mVrRlsNg"));
    for (String page : pages) {
      assertThat(service.get(page.substring(service.address("").length())).statusCode())
          .as(page)
          .isEqualTo(200);
    }
  }

  @Test
  void robotsAreToldOfTheSitemap() throws Exception {
    assertThat(service.get("/robots.txt").body())
        .contains("Disallow: /api/\n")
        .endsWith("\nSitemap: " + service.address("/sitemap.xml") + "\n");
  }

  @Test
  void pagesDescribeThemselves() throws Exception {
    for (String path : new String[] {"/", "/talks", "/?q=usdt"}) {
      assertThat(service.get(path).body()).contains("<meta name=\"description\" content=\"");
    }
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
