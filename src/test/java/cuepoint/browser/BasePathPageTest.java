package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.asset.EmbedScript;
import cuepoint.http.PathProxy;
import cuepoint.http.RunningService;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Pages and scripts below a path of another site. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BasePathPageTest {
  private static final String TALK = "/talks/" + TestCollection.PROBES;

  private static final String ROOT =
      "const root = document.querySelector('cuepoint-search').shadowRoot;";

  private final Browser browser;
  private final PathProxy site;

  BasePathPageTest(RunningService index, Browser browser) throws IOException {
    this.browser = browser;
    site = PathProxy.at("/in/search", index);
    browser.look(View.DESK);
  }

  @AfterAll
  void close() {
    site.close();
  }

  @AfterEach
  void nothingIsMissing() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void answersComeWhileOneTypesAndLeadToTheSecond() {
    browser.visit(site.base() + "/");
    browser.await("return document.activeElement.id === 'q'");
    browser.find("#q").sendKeys("usdt rust");
    browser.await("return document.title === 'usdt rust – Cuepoint'");
    assertThat(browser.address()).isEqualTo(site.base() + "/?q=usdt+rust");
    browser.find(".facet summary").click();
    browser.find(".facet a[href$='event=primers']").click();
    browser.await("return document.querySelector('.facet[data-chosen]') !== null");
    assertThat(browser.address())
        .isEqualTo(site.base() + "/?q=usdt%20rust&typing=true&event=primers");
    browser.texts("document.querySelector('.hit-timeline').focus(); return []");
    browser.await("return document.querySelector('.tip').textContent.includes('USDT')");
    browser.find("#q").sendKeys(Keys.ARROW_DOWN);
    browser.focused().sendKeys(Keys.ENTER);
    browser.await("return location.pathname === '/in/search%s'".formatted(TALK));
    browser.await("return document.querySelector('audio').currentTime > 0");
  }

  @Test
  void aSuggestedTalkIsOpened() {
    browser.visit(site.base() + "/");
    browser.await("return document.activeElement.id === 'q'");
    browser.insert("usdt probes from");
    browser.await("return document.querySelector('[role=option]') !== null");
    browser.find("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("return location.pathname === '/in/search%s'".formatted(TALK));
  }

  @Test
  void aTalkIsSearchedAndPlayed() {
    browser.visit(site.base() + TALK);
    browser.find("#find").sendKeys("rust", Keys.ENTER);
    browser.await("return CSS.highlights.get('place')?.size > 3");
    browser.await("return location.href.endsWith('/in/search%s?q=rust')".formatted(TALK));
    browser.find("#en-500").click();
    browser.await("return document.querySelector('audio').currentTime > 0");
    assertThat(browser.texts("return [document.querySelector('a[download]').href]"))
        .allMatch(address -> address.startsWith(site.base() + "/api/v1/"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void otherSitesIncludeTheSearch(String script, String attributes) throws Exception {
    String service = site.base().replaceFirst("/in/search$", "");
    try (OtherSite blog = new OtherSite()) {
      blog.page(
          "/post",
          service,
          """
          <!doctype html><html lang="en"><title>Post</title><link rel="icon" href="data:,">
          <script type="module" src="%s"></script>
          <cuepoint-search query="usdt rust" %s></cuepoint-search>
          """
              .formatted(site.base() + script, attributes.replace("BASE", site.base())));
      browser.visit(blog.address("/post"));
      browser.await(ROOT + "return root.querySelector('.hit') !== null");
      assertThat(
              browser.texts(
                  ROOT + "return [...root.querySelectorAll('.title a, .more a')].map(a => a.href)"))
          .hasSizeGreaterThan(1)
          .allMatch(address -> address.startsWith(site.base() + "/"));
      assertThat(browser.complaints()).allMatch(line -> line.contains("img-src"));
    }
  }

  private static List<Arguments> scripts() {
    return List.of(
        Arguments.of(EmbedScript.PATH, ""),
        Arguments.of(EmbedScript.VERSIONED_PATH, ""),
        Arguments.of(EmbedScript.PATH, "endpoint=\"BASE\""),
        Arguments.of(EmbedScript.PATH, "endpoint=\"BASE/\""));
  }
}
