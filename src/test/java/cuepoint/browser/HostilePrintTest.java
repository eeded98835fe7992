package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static cuepoint.browser.HostileCollection.heard;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.format.link.AbsoluteLinks;
import cuepoint.format.text.HitsMarkdown;
import cuepoint.http.RunningService;
import cuepoint.page.Pages;
import cuepoint.page.answer.Fragment;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is printed into a page that knows no policy, or framed there, is text. */
@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePrintTest {
  private static final Query QUERY =
      new Query(
          "spoken hostile title",
          Filters.NONE,
          Query.MAX_LIMIT,
          0,
          3,
          2000,
          Query.Order.RELEVANCE,
          List.of());

  private static final List<AbsoluteLinks> LINKS =
      List.of(
          new AbsoluteLinks(QUERY, Optional.empty()),
          new AbsoluteLinks(QUERY, Optional.of("https://talks.example.org")));

  @TempDir static Path pages;

  private final RunningService service;
  private final Browser browser;
  private final Intrusion intrusion;

  HostilePrintTest(HostileService hostile, Browser browser) {
    service = hostile.service();
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @Test
  void aFragmentIsText() throws Exception {
    StringBuilder post = new StringBuilder();
    for (AbsoluteLinks links : LINKS) {
      String fragment = new Pages().fragment(new Fragment(hits(), links, List.of(), false));
      assertThat(fragment).doesNotContain("{", "}").doesNotContainPattern("\n[ \t]*\n");
      post.append(fragment);
    }
    shows(post.toString());
  }

  @Test
  void markdownIsText() throws Exception {
    StringBuilder post = new StringBuilder();
    for (AbsoluteLinks links : LINKS) {
      post.append(new HitsMarkdown(links).of(hits())).append('\n');
    }
    assertThat(post.toString()).doesNotContain("{", "}");
    shows(HtmlRenderer.builder().build().render(Parser.builder().build().parse(post.toString())));
    assertThat(
            browser.texts("return [...document.body.querySelectorAll('*')].map(e => e.localName)"))
        .isSubsetOf("p", "strong", "a", "ul", "li");
  }

  @Test
  void aFrameIsText() {
    browser.visit(service.address("/embed?limit=100&q=" + encoded(QUERY.text())));
    showsAll();
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void aQueryIsTextInAFrame(int text) {
    String asked = encoded(HostileTexts.ALL.get(text));
    browser.visit(service.address("/embed?limit=3&q=" + heard(event(text)) + "%20" + asked));
    assertThat(intrusion.found()).isEmpty();
    assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
  }

  private Hits hits() {
    return service.searcher().search(QUERY);
  }

  private void shows(String html) throws Exception {
    Path page = pages.resolve("page.html");
    Files.writeString(
        page, "<!doctype html><meta charset=utf-8><title>Post</title><body>" + html + "</body>");
    browser.visit(page.toUri().toString());
    showsAll();
  }

  private void showsAll() {
    assertThat(intrusion.found()).isEmpty();
    String shown =
        HostileTexts.plain(String.valueOf(browser.find("body").getDomProperty("textContent")));
    assertThat(HostileTexts.ALL)
        .allSatisfy(text ->
            assertThat(shown)
                .contains(HostileTexts.plain(field("title", text)))
                .contains(HostileTexts.plain(field("speaker", text))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
