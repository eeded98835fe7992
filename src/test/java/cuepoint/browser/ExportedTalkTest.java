package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.export.BundleFixture;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of an exported talk is the same article, without a server. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedTalkTest {
  private final Browser browser;
  private FolderSite site;

  ExportedTalkTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    FolderFixture files = new FolderFixture(temporary.resolve("t"));
    files.write(
        "conf/a.json",
        "{\"title\": \"Probes\", \"language\": \"en\", \"video\": \"https://youtu.be/7J1mVrRlsNg\","
            + " \"chapters\": [{\"start_time\": 4, \"title\": \"Naïve\"}]}");
    files.write(
        "conf/a.en.vtt",
        """
        WEBVTT

        00:01.000 --> 00:03.000
        A probe has no cost. And two

        00:03.000 --> 00:08.000
        probes have none. A naïve reader asks why.
        """);
    files.write("conf/a.de.vtt", FolderFixture.vtt("Eine Sonde kostet nichts"));
    new BundleFixture(files.root(), temporary.resolve("i")).to(temporary.resolve("s"));
    site = FolderSite.start(temporary.resolve("s"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void wordsAreFoundAlsoOverCuesAndWithoutAccents() {
    browser.look(View.DESK);
    browser.visit(site.address("/conf/a/"));
    browser.find("#find").sendKeys("\"two probes\" naive -cost", Keys.ENTER);
    browser.await("return document.querySelector('.found').textContent === '1 of 2'");
    assertThat(browser.number("return CSS.highlights.get('place').size")).isEqualTo(3);
    browser.await("return document.querySelector('.timeline .mark') !== null");
    browser.await("return location.search.includes('probes')");
    browser.visit(browser.address());
    browser.await("return document.querySelector('.found').textContent === '1 of 2'");
    browser.await("return document.querySelector('.timeline .mark') !== null");
  }

  @Test
  void oneTranscriptIsShownAtATime() {
    browser.visit(site.address("/conf/a/?language=de"));
    browser.await("return document.querySelector('#said-en').hidden");
    assertThat(browser.find("#said-de").isDisplayed()).isTrue();
    browser.visit(site.address("/conf/a/#en-3000"));
    browser.await("return document.querySelector('#said-de').hidden");
    try (Browser plain = browser.another()) {
      plain.withoutScripts();
      plain.visit(site.address("/conf/a/"));
      assertThat(plain.find("#said-de").isDisplayed()).isTrue();
      assertThat(plain.find("#said-en").isDisplayed()).isTrue();
    }
  }

  @Test
  void itPlaysAfterAClickAndLeadsHome() {
    browser.visit(site.address("/conf/a/?t=4"));
    browser.await("return document.querySelector('.load b').textContent.endsWith('0:04')");
    assertThat(browser.number("return document.querySelectorAll('iframe').length")).isZero();
    browser.find(".load").click();
    browser.await("return document.querySelector('iframe')?.src.includes('start=4')");
    browser.find(".way-home a").click();
    browser.await("return location.pathname === '/index.html'");
  }

  @Test
  void anAnswerLeadsToTheMomentAndBack() {
    browser.visit(site.address("/?q=readers"));
    SearchElement search = new SearchElement(browser, 0);
    search.await(SearchElement.ANSWERED);
    assertThat(search.shown(".outside")).containsExactly("↗ YouTube");
    browser.visit(search.links(".moment").getFirst());
    browser.await("return document.querySelector('.load b').textContent.endsWith('0:01')");
    browser.await("return CSS.highlights.get('place').size === 1");
    assertThat(browser.find(".back").getText()).isEqualTo("← Results for readers");
    browser.find(".back a").click();
    search.await(SearchElement.ANSWERED);
    assertThat(browser.address()).isEqualTo(site.address("/index.html?q=readers"));
  }

  @Test
  void filtersOfAnAnswerComeBack() {
    browser.visit(site.address("/?q=cost&event=conf"));
    SearchElement search = new SearchElement(browser, 0);
    search.await(SearchElement.ANSWERED);
    type(search, "reader language:en");
    search.awaitStatus("1 talk");
    search.await("root.querySelector('mark')?.textContent === 'reader'");
    search.run("root.querySelector('.moment').click()");
    browser.await("return document.querySelector('.back q')?.textContent.length > 0");
    browser.find(".back a").click();
    search.await(SearchElement.ANSWERED);
    assertThat(search.texts("root.querySelector('.input').value, element.getAttribute('event')"))
        .containsExactly("reader language:en", "conf");
  }

  @Test
  void aWordThatIsBeingTypedIsMarkedInTheTalk() {
    browser.visit(site.address("/"));
    SearchElement search = new SearchElement(browser, 0);
    type(search, "probes rea");
    search.await("[...root.querySelectorAll('mark')].some(mark => mark.textContent === 'reader')");
    browser.visit(search.links(".moment").getFirst());
    browser.await("return document.querySelector('.found').textContent.endsWith(' of 3')");
    assertThat(browser.find("#find").getDomProperty("value")).isEqualTo("probes rea");
    browser.find("#find").sendKeys("d", Keys.ENTER);
    browser.await("return location.search.includes('read') && !location.search.includes('typing')");
  }

  private void type(SearchElement search, String text) {
    search.await("root.querySelector('.input')");
    search.run("root.querySelector('.input').select(); root.querySelector('.input').focus()");
    browser.insert(text);
  }

  @Test
  void aPrintedAnswerSaysWhatWasAsked() {
    browser.visit(site.address("/?q=readers"));
    SearchElement search = new SearchElement(browser, 0);
    search.await(SearchElement.ANSWERED);
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    String shown = "root.querySelector('%s').checkVisibility()";
    assertThat(search.texts(shown.formatted(".input"))).containsExactly("true");
    assertThat(search.texts(shown.formatted(".moment"))).containsExactly("true");
    assertThat(search.texts(shown.formatted(".button"))).containsExactly("false");
    assertThat(browser.find("main .lead").isDisplayed()).isFalse();
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void everybodyCanUseIt() {
    browser.visit(site.address("/conf/a/"));
    browser.await("return document.querySelector('.lines').dataset.view !== undefined");
    Axe.in(browser).assertEveryViewIsOfUse();
  }
}
