package cuepoint.browser;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The lists of what an answer can be narrowed to, where there are many values. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsPageTest {
  private static final int TALKS = 24;
  private static final String SPEAKER = ".facet[data-field=speaker]";
  private static final String SHOWN =
      "return [...document.querySelectorAll('%s li')].filter(item => item.checkVisibility()).length"
          .formatted(SPEAKER);

  private final Browser browser;
  private RunningService service;

  FacetsPageTest(RunningService small, Browser browser) {
    this.service = small;
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    for (int i = 0; i < TALKS; i++) {
      files.write(
          "conf/t%d.json".formatted(i),
          "{\"title\": \"T%d\", \"speakers\": [\"Ann %c\"], \"recorded\": \"%d-05-01\"}"
              .formatted(i, 'A' + i, 2000 + i * 7 % TALKS));
      files.write("conf/t%d.en.vtt".formatted(i), vtt("we talk about tracing"));
    }
    service = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @BeforeEach
  void visit() {
    browser.look(View.DESK);
    browser.visit(service.address("/?q=tracing"));
  }

  @Test
  void theFirstAreInThePageAndAllComeWhenItIsOpened() {
    assertThat(browser.number(count(" li"))).isEqualTo(8);
    browser.find(SPEAKER + " summary").click();
    browser.await(SHOWN + " === " + TALKS);
    browser.find(SPEAKER + " .within").sendKeys("ann c");
    browser.await(SHOWN + " === 1");
  }

  @Test
  void yearsAreInTheirOrder() {
    browser.find(".facet[data-field=year] summary").click();
    browser.await("return document.querySelectorAll('.facet[data-field=year] li').length === 24");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.facet[data-field=year] li span')]"
                    + ".map(year => year.textContent)"))
        .startsWith("2023", "2022", "2021")
        .endsWith("2001", "2000");
  }

  @Test
  void severalAreChosenWithoutOpeningItAgainAndCleared() {
    browser.find(SPEAKER + " summary").click();
    browser.await(SHOWN + " === " + TALKS);
    choose("Ann B", 1);
    choose("Ann D", 2);
    assertThat(browser.find(SPEAKER + " summary b").getText()).isEqualTo("Ann B, Ann D");
    assertThat(browser.find(".count").getText()).isEqualTo("2 talks");
    browser.find(SPEAKER + " .clear").click();
    browser.await("return location.search === '?q=tracing'");
    browser.await("return document.querySelector('.chosen') === null");
  }

  private void choose(String speaker, int chosen) {
    browser.texts(
        "[...document.querySelectorAll('%s li a')].find(a => a.textContent.startsWith('%s')).click();"
                .formatted(SPEAKER, speaker)
            + "return []");
    browser.await(
        "return document.querySelectorAll('ul.chosen a:not(.none)').length === " + chosen);
    browser.await("return document.querySelector('%s').open".formatted(SPEAKER));
    browser.await(SHOWN + " === " + TALKS);
    browser.await("return document.activeElement.textContent.startsWith('%s')".formatted(speaker));
  }

  @Test
  void escapeAndAClickOutsideCloseIt() {
    browser.find(SPEAKER + " summary").click();
    browser.await(SHOWN + " === " + TALKS);
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(browser.focused().getText()).startsWith("Ann A");
    browser.press(Keys.ESCAPE);
    browser.await("return document.querySelector('.facet[open]') === null");
    assertThat(browser.focused().getText()).startsWith("Speaker");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelector('.facet[open]') !== null");
    browser.find("footer").click();
    browser.await("return document.querySelector('.facet[open]') === null");
  }

  @Test
  void itIsInsideASmallScreen() {
    browser.look(View.PHONE);
    for (String field : new String[] {"speaker", "year"}) {
      browser.find(".facet[data-field=%s] summary".formatted(field)).click();
      browser.await("return document.querySelector('.facet[open] .within') !== null");
      assertThat(
              browser.texts(
                  "const {left, right} ="
                      + " document.querySelector('.facet[open] .menu').getBoundingClientRect();"
                      + "return left < 0 || right > document.documentElement.clientWidth"
                      + " ? [left, right] : []"))
          .isEmpty();
    }
  }

  @Test
  void withoutScriptsALinkShowsAll() throws Exception {
    String page = service.get("/?q=tracing").body();
    assertThat(page).contains("href=\"/?q=tracing&amp;facet=speaker\" rel=\"nofollow\">All 24<");
    String all = service.get("/?q=tracing&facet=speaker").body();
    assertThat(all)
        .containsPattern("data-field=\"speaker\"[^>]* open")
        .contains("Ann X")
        .doesNotContainPattern("facet=speaker[^>]*>All");
  }

  private static String count(String inside) {
    return "return document.querySelectorAll('%s').length".formatted(SPEAKER + inside);
  }
}
