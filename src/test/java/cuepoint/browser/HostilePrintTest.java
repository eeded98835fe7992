package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static cuepoint.browser.HostileCollection.heard;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.format.HitsMarkdown;
import cuepoint.format.PrintedLinks;
import cuepoint.http.RunningService;
import cuepoint.page.Pages;
import cuepoint.page.Printed;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed into a page that knows no policy, or framed there, is text. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePrintTest {
  @TempDir static Path transcripts;
  @TempDir static Path index;
  @TempDir static Path pages;

  private RunningService service;
  private Browser browser;
  private Intrusion intrusion;

  @BeforeAll
  void start() throws Exception {
    browser = Browser.open();
    intrusion = Intrusion.watch(browser);
    HostileCollection.write(transcripts);
    service = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    browser.close();
    service.close();
  }

  static IntStream texts() {
    return IntStream.range(0, HostileTexts.ALL.size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aFragmentIsText(int text) throws Exception {
    for (Optional<String> base : bases()) {
      PrintedLinks links = new PrintedLinks(query(text), base);
      String fragment = new Pages().printed(new Printed(hits(text), links, false));
      assertThat(fragment).doesNotContain("{", "}").doesNotContainPattern("\n[ \t]*\n");
      shows(text, fragment);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void markdownIsText(int text) throws Exception {
    for (Optional<String> base : bases()) {
      String markdown = new HitsMarkdown(new PrintedLinks(query(text), base)).of(hits(text));
      assertThat(markdown).doesNotContain("{", "}");
      String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
      shows(text, html);
      assertThat(
              browser.texts(
                  "return [...document.body.querySelectorAll('*')].map(e => e.localName)"))
          .isSubsetOf("p", "strong", "a", "ul", "li");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aFrameIsText(int text) {
    String asked = encoded(HostileTexts.ALL.get(text));
    browser.visit(service.address("/embed?q=spoken&event=" + event(text)));
    nothingBut(text);
    browser.visit(service.address("/embed?q=" + heard(event(text)) + "%20" + asked + "&limit=3"));
    assertThat(intrusion.found()).isEmpty();
  }

  private static List<Optional<String>> bases() {
    return List.of(Optional.empty(), Optional.of("https://talks.example.org"));
  }

  private Query query(int text) {
    Query query = Query.of("spoken hostile title");
    return new Query(
        query.text(),
        Filters.NONE.withEvent(Optional.of(event(text))),
        query.limit(),
        0,
        query.moments(),
        query.leadInSeconds());
  }

  private Hits hits(int text) {
    return service.searcher().search(query(text));
  }

  private void shows(int text, String html) throws Exception {
    Path page = pages.resolve("page.html");
    Files.writeString(
        page, "<!doctype html><meta charset=utf-8><title>Post</title><body>" + html + "</body>");
    browser.visit(page.toUri().toString());
    nothingBut(text);
  }

  private void nothingBut(int text) {
    assertThat(intrusion.found()).isEmpty();
    assertThat(plain(String.valueOf(browser.find("body").getDomProperty("textContent"))))
        .contains(plain(field("title", HostileTexts.ALL.get(text))))
        .contains(plain(field("speaker", HostileTexts.ALL.get(text))));
  }

  /** Browsers leave NUL out, and pages are laid out with blanks. */
  private static String plain(String text) {
    return text.replaceAll("[\\u0000\\uFFFD]", "").replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
