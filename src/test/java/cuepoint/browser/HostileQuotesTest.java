package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said or called, what is copied of a talk is text where it is put. */
@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQuotesTest {
  private static final String NOTE =
      "navigator.clipboard.writeText = async text => { window.copied = text }; return []";

  private static final String PLAYER =
      """
      const stage = document.createElement('div');
      stage.className = 'stage';
      stage.append(Object.assign(document.createElement('audio'), { src: '/media/a.opus' }));
      document.querySelector('article').append(stage);
      return [];
      """;

  private final RunningService service;
  private final Browser browser;
  private final Intrusion intrusion;

  HostileQuotesTest(HostileService hostile, Browser browser) {
    service = hostile.service();
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void aQuotationIsText(int text) throws Exception {
    browser.look(View.DESK);
    browser.visit(service.address("/talks/" + HostileCollection.event(text) + "/a"));
    browser.await("return document.querySelector('.lines').dataset.view !== undefined");
    browser.texts(NOTE);
    browser.texts("document.activeElement.blur(); return []");
    browser.press("s");
    browser.await("return document.activeElement.dataset.form === 'link'");
    String title =
        HostileTexts.plain(HostileCollection.field("title", HostileTexts.ALL.get(text))).strip();
    assertThat(HostileTexts.plain(copied("text"))).contains(title);
    assertIsQuotation(Jsoup.parse(copied("html")), title);
    assertIsQuotation(Jsoup.parse(rendered(copied("markdown"))), title);
    assertIsClip(service.get(clip()).body());
    browser.texts(PLAYER);
    assertThat(Jsoup.parse(copied("embed")).body().children())
        .singleElement()
        .satisfies(player -> assertThat(player.normalName()).isEqualTo("audio"))
        .satisfies(player ->
            assertThat(attributes(player))
                .isEqualTo(List.of("controls", "preload", "src", "title")))
        .satisfies(player -> assertThat(HostileTexts.plain(player.attr("title"))).contains(title));
    assertThat(intrusion.found()).isEmpty();
  }

  private static String rendered(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  /** Words in a block, and one link, which is ours. */
  private void assertIsQuotation(Document quotation, String title) {
    assertThat(quotation.body().select("*:not(body, figure, blockquote, p, figcaption, cite, a)"))
        .isEmpty();
    assertThat(quotation.body().select("blockquote")).hasSize(1);
    assertThat(quotation.body().select("a"))
        .singleElement()
        .satisfies(link -> assertThat(attributes(link)).containsExactly("href"))
        .satisfies(link -> assertThat(link.attr("href")).startsWith(service.address("/talks/e")))
        .satisfies(link -> assertThat(HostileTexts.plain(link.wholeText())).contains(title));
  }

  private static List<String> attributes(Element element) {
    return element.attributes().asList().stream().map(it -> it.getKey()).sorted().toList();
  }

  /** Each cue is a time and one line, in which no other time stands. */
  private static void assertIsClip(String clip) {
    assertThat(clip.strip().split("\n\n", -1))
        .hasSizeBetween(2, 3)
        .allSatisfy(
            block -> assertThat(block).matches("WEBVTT|[\\d:.]+ --> [\\d:.]+\n(?:(?!-->)[^\n])*"));
  }

  private String clip() {
    String address = String.valueOf(browser.find(".sharing .clip").getDomProperty("href"));
    return address.substring(service.address("").length());
  }

  private String copied(String form) {
    browser.texts("delete window.copied; return []");
    browser.find(".sharing [data-form=" + form + "]").click();
    browser.await("return window.copied !== undefined");
    return browser.texts("return [window.copied]").getFirst();
  }
}
