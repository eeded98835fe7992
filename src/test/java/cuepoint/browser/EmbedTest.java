package cuepoint.browser;

import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.asset.EmbedScript;
import cuepoint.http.RunningService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** The search box in a post on another origin, whose policy allows next to nothing. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedTest {
  private static final String ASKED =
      "performance.getEntriesByType('resource').filter(asked =>"
          + " asked.name.includes('/api/')).length";

  private final RunningService service;
  private final Browser browser;
  private final OtherSite blog = new OtherSite();

  EmbedTest(RunningService service, Browser browser) throws Exception {
    this.service = service;
    this.browser = browser;
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @Test
  void findsTheSameSecondAsTheService() throws Exception {
    SearchElement search = post("<cuepoint-search query='usdt rust' limit='3'></cuepoint-search>");
    search.await(ANSWERED);
    JsonNode first = service.json("/api/v1/search?q=usdt+rust").at("/hits/0");
    assertThat(search.links(".moment").getFirst())
        .isEqualTo(service.address(first.at("/moments/0/url").asText()));
    assertThat(search.links(".title a").getFirst())
        .isEqualTo(service.address(first.at("/talk/page").asText() + "?q=usdt+rust"));
    assertThat(search.shown(".snippet mark")).contains("Rust", "USDT");
    assertThat(search.shown(".status")).containsExactly("3 of 4 talks");
    assertThat(search.shown(".answer > .more:last-child a")).containsExactly("All 4 talks");
    assertThat(search.links(".answer > .more:last-child a"))
        .containsExactly(service.address("/?q=usdt+rust"));
    assertThat(search.texts("root.querySelector('a.moment').rel")).containsExactly("noopener");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void severalEventsAreAlternatives() {
    String search = "<cuepoint-search query='usdt' event='%s'></cuepoint-search>";
    post(search.formatted("primers")).awaitStatus("2 talks");
    post(search.formatted("primers, dtrace-conf-2024")).awaitStatus("3 talks");
  }

  @Test
  void byKeyboardAlone() {
    SearchElement search = post("<cuepoint-search></cuepoint-search>");
    browser.press(Keys.TAB, "usdt rust");
    search.await("root.querySelector('.title a')?.href.endsWith('?q=usdt+rust&typing=true')");
    search.run("root.querySelector('.answer').replaceChildren()");
    browser.press(Keys.ENTER); // after this answer, nothing else takes the focus
    search.await(ANSWERED);
    browser.press(Keys.ARROW_DOWN);
    String first = search.focused();
    assertThat(first).contains("usdt::provider");
    browser.press(Keys.ARROW_DOWN);
    assertThat(search.focused()).isNotEqualTo(first).contains(":");
    browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(search.texts("root.activeElement.className")).containsExactly("input");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("return location.pathname.endsWith('.opus') && location.hash === '#t=72'");
  }

  @Test
  void suggestionsAreChosenByArrowAndTaken() {
    SearchElement search = post("<cuepoint-search></cuepoint-search>");
    search.focus();
    browser.insert("usdt ru");
    search.await("!root.querySelector('.suggestions').hidden");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(search.texts("root.querySelector('input').value")).containsExactly("usdt Rust");
    search.awaitStatus("4 talks");
  }

  @Test
  void keysOfThePageAroundAreNotPressedByWriting() {
    SearchElement search = post("<cuepoint-search></cuepoint-search>");
    browser.texts(
        "window.keys = []; addEventListener('keydown', event => keys.push(event.key)); return []");
    search.focus();
    browser.press("/?a", Keys.ESCAPE);
    assertThat(browser.texts("return keys")).containsExactly("Escape");
  }

  @Test
  void severalStandOnOnePage() {
    SearchElement first =
        post(
            "<cuepoint-search query='usdt rust'></cuepoint-search>"
                + "<cuepoint-search query='Lucene' event='primers'></cuepoint-search>");
    SearchElement second = new SearchElement(browser, 1);
    first.await(ANSWERED);
    second.await(ANSWERED);
    assertThat(first.shown(".title").getFirst()).isEqualTo("USDT probes from Rust");
    assertThat(second.shown(".title").getFirst()).isEqualTo("How Cuepoint finds the second");
    assertThat(second.texts("root.querySelector('form').getAttribute('aria-label')"))
        .containsExactly("Search talks, primers, Lucene");
    assertThat(first.texts("[...root.querySelectorAll('[id]')].map(e => e.id)"))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingIsAskedBeforeItIsNear() {
    SearchElement near =
        post(
            "<cuepoint-search query='usdt'></cuepoint-search><div style='height: 9000px'></div>"
                + "<cuepoint-search query='rust'></cuepoint-search>");
    SearchElement far = new SearchElement(browser, 1);
    near.await(ANSWERED);
    assertThat(browser.number("return " + ASKED)).isOne();
    far.run("element.scrollIntoView()");
    far.await(ANSWERED);
    assertThat(browser.number("return " + ASKED)).isEqualTo(2);
  }

  @Test
  void attributesMayChangeAndBeWrong() {
    SearchElement search = post("<cuepoint-search query='usdt rust'></cuepoint-search>");
    search.awaitStatus("4 talks");
    search.set("limit", "-3");
    search.awaitStatus("1 of 4 talks");
    search.set("limit", "many");
    search.set("moments", "1e9");
    search.set("theme", "nonsense");
    search.awaitStatus("4 talks");
    search.set("event", "primers");
    search.awaitStatus("2 talks");
    search.set("query", "  ");
    search.await("!" + ANSWERED);
    search.set("query", "lucene".repeat(400));
    search.awaitStatus("Nothing was found.");
    search.run("element.remove()");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void itsPageIsTold() {
    SearchElement search = post("<cuepoint-search limit='1'></cuepoint-search>");
    browser.texts(
        """
        window.told = [];
        addEventListener('cuepoint-results', ({detail}) =>
          told.push(detail.query, detail.totalTalks, detail.hits.length));
        addEventListener('cuepoint-open', event => {
          told.push(event.detail.talk.id, event.detail.moment?.startSeconds, event.detail.url);
          event.preventDefault();
        });
        return [];
        """);
    search.set("query", "usdt rust");
    browser.await("return told.length === 3");
    search.run("root.querySelector('a.moment').click()");
    search.focus();
    browser.pressWith(Keys.CONTROL, Keys.ENTER);
    String address = service.address("/media/primers/usdt-probes-from-rust.opus#t=72");
    String talk = "primers/usdt-probes-from-rust";
    assertThat(browser.texts("return told"))
        .containsExactly("usdt rust", "4", "1", talk, "72.056", address, talk, "72.056", address);
    assertThat(browser.address()).isEqualTo(blog.address("/post"));
  }

  @Test
  void itLooksAsThePageOrItsThemeSays() {
    SearchElement search =
        post("<div id='around'><cuepoint-search query='usdt'></cuepoint-search></div>");
    String colour = "getComputedStyle(root.querySelector('.search')).backgroundColor";
    assertThat(search.texts(colour)).containsExactly("rgb(255, 255, 255)");
    search.set("theme", "dark");
    assertThat(search.texts(colour)).containsExactly("rgb(28, 30, 34)");
    search.run("element.removeAttribute('theme'); around.style.colorScheme = 'dark'");
    assertThat(search.texts(colour)).containsExactly("rgb(28, 30, 34)");
    search.set("theme", "light");
    assertThat(search.texts(colour)).containsExactly("rgb(255, 255, 255)");
    search.run("around.style.setProperty('--cuepoint-background', 'rgb(1, 2, 3)')");
    assertThat(search.texts(colour)).containsExactly("rgb(1, 2, 3)");
  }

  @Test
  void theVersionedScriptIsVouchedForAndMayStandBesideTheOther() {
    String tag =
        "<script type='module' src='%s' integrity='%s' crossorigin></script>"
            .formatted(service.address(EmbedScript.VERSIONED_PATH), EmbedScript.integrity());
    post(tag + "<cuepoint-search query='usdt'></cuepoint-search>").await(ANSWERED);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.texts("return Object.keys(window).filter(key => /cuepoint/i.test(key))"))
        .isEqualTo(List.of());
  }

  private SearchElement post(String html) {
    String script =
        "<script type='module' src='%s'></script>".formatted(service.address("/embed.js"));
    blog.page("/post", service.address(""), "<!doctype html><title>Post</title>" + script + html);
    browser.visit(blog.address("/post"));
    SearchElement search = new SearchElement(browser, 0);
    search.await("true");
    return search;
  }
}
