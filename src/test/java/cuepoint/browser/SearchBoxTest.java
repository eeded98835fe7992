package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search box, by keyboard alone. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBoxTest {
  private static final String ANSWERED = "return document.title === 'usdt rust – Cuepoint'";
  private static final String FOUND =
      "return [...CSS.highlights.values()].some(all => [...all].some(it => String(it) === 'Rust'))";
  private static final String COMPLETED =
      "return document.querySelector('#q').getAttribute('aria-expanded') === 'true'";

  private final RunningService service;
  private final Browser browser;

  SearchBoxTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeEach
  void home() {
    browser.visit(service.address("/"));
    browser.await("return document.activeElement.id === 'q'");
  }

  @Test
  void answersComeWhileOneTypesAndCanBeSharedAndLeft() {
    box().sendKeys("usdt rust");
    browser.await(ANSWERED);
    assertThat(browser.address()).endsWith("/?q=usdt+rust");
    assertThat(browser.find(".status").getText()).isEqualTo("4 talks");
    assertThat(browser.find(".moment .snippet").getText()).containsIgnoringCase("usdt");
    browser.texts("history.back(); return []");
    browser.await("return document.querySelector('h1').textContent.startsWith('Find')");
    assertThat(box().getDomProperty("value")).isEmpty();
  }

  @Test
  void aWordThatIsBeingTypedIsFoundWhereTheAnswerLeads() {
    browser.insert("usdt ru");
    browser.await(
        "return [...document.querySelectorAll('.moment mark')].some(it => it.textContent === 'Rust')");
    String reel = String.valueOf(browser.find(".play-all a").getDomProperty("href"));
    List<String> links =
        browser.texts(
            "return [...document.querySelectorAll('.moment')].filter(it => [...it.querySelectorAll('mark')]"
                + ".some(mark => mark.textContent === 'Rust')).map(it => it.href)");
    browser.visit(links.getFirst());
    browser.await(FOUND);
    browser.visit(reel);
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.clip mark')].map(it => it.textContent)"))
        .contains("Rust");
    assertThat(box().getDomProperty("value")).isEqualTo("usdt ru");
  }

  @Test
  void arrowsGoFromTheBoxToMomentsAndBack() {
    ask();
    box().sendKeys(Keys.ARROW_DOWN);
    assertThat(focused().getDomAttribute("class")).isEqualTo("moment");
    String first = focused().getText();
    focused().sendKeys(Keys.ARROW_DOWN);
    assertThat(focused().getText()).isNotEqualTo(first);
    focused().sendKeys(Keys.ARROW_UP);
    focused().sendKeys(Keys.ARROW_UP);
    assertThat(focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void suggestionsAreChosenByArrowAndTaken() {
    browser.insert("usdt ru");
    browser.await(COMPLETED);
    box().sendKeys(Keys.ARROW_DOWN);
    assertThat(box().getDomAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    box().sendKeys(Keys.ENTER);
    browser.await("return document.title === 'usdt Rust – Cuepoint'");
  }

  @Test
  void escapeClosesSuggestionsAndKeepsWhatIsTyped() {
    browser.insert("usdt ru");
    browser.await(COMPLETED);
    box().sendKeys(Keys.ESCAPE);
    assertThat(box().getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(box().getDomProperty("value")).isEqualTo("usdt ru");
  }

  @Test
  void slashFocusesAndTheKeysAreShown() {
    browser.texts("document.activeElement.blur(); return []");
    focused().sendKeys("?");
    assertThat(browser.find("dialog.keys").getText()).contains("open the moment");
    focused().sendKeys(Keys.ESCAPE);
    browser.await("return !document.querySelector('dialog.keys').open");
    browser.texts("document.activeElement.blur(); return []");
    focused().sendKeys("/");
    assertThat(focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void aMarkOfATimelineShowsWhatIsSaidThere() {
    ask();
    browser.texts("document.querySelector('.hit-timeline').focus(); return []");
    browser.await("return document.querySelector('.tip').textContent.includes('USDT')");
    assertThat(focused().getDomAttribute("aria-valuetext")).startsWith("0:11").contains("USDT");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(focused().getDomAttribute("aria-valuetext")).doesNotStartWith("0:11");
    browser.press(Keys.ENTER);
    browser.await(
        "return location.pathname.startsWith('/talks/') && /[?&]t=\\d/.test(location.search)");
  }

  @Test
  void aFacetNarrowsInPlaceAndTypingKeepsIt() {
    ask();
    browser.find(".facet summary").click();
    browser.find(".facet a[href$='event=primers']").click();
    browser.await("return location.search.includes('event=primers')");
    browser.await("return document.querySelector('.facet[data-chosen]') !== null");
    box().sendKeys(" probes");
    browser.await("return document.title.startsWith('usdt rust probes')");
    assertThat(browser.address()).contains("event=primers");
  }

  @Test
  void aServerThatIsGoneIsToldAndTheAnswerStays(@TempDir Path folder) throws Exception {
    try (RunningService other = RunningService.of(TestCollection.FOLDER, folder)) {
      browser.visit(other.address("/?q=usdt+rust"));
    }
    box().sendKeys(" probes");
    browser.await("return document.querySelector('.trouble') !== null");
    assertThat(browser.find(".status").getText()).contains("does not answer");
    assertThat(browser.texts("return [...document.querySelectorAll('.moment')].map(m => m.href)"))
        .isNotEqualTo(List.of());
  }

  /** Types, and asks again with Enter: after that no answer is under way that takes the focus. */
  private void ask() {
    box().sendKeys("usdt rust");
    browser.await(ANSWERED);
    browser.texts("document.title = ''; return []");
    box().sendKeys(Keys.ENTER);
    browser.await(ANSWERED);
  }

  private WebElement box() {
    return browser.find("#q");
  }

  private WebElement focused() {
    return browser.focused();
  }
}
