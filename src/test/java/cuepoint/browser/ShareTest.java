package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** What was said is quoted, linked and embedded, by pointer and by keys. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareTest {
  private static final String TALK = "/talks/primers/usdt-probes-from-rust";

  /** Notes what is copied, as a headless browser has no clipboard. */
  private static final String NOTE =
      "navigator.clipboard.writeText = async text => { window.copied = text }; return []";

  private static final String SELECT =
      """
      const range = document.createRange();
      range.setStart(document.querySelector('#en-500').firstChild, 0);
      range.setEnd(document.querySelectorAll('.said > span')[1].firstChild, 4);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return [];
      """;

  private final RunningService service;
  private final Browser browser;

  ShareTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeEach
  void open() {
    browser.look(View.DESK);
    browser.visit(service.address(TALK));
    browser.await("return document.querySelector('.lines').dataset.view !== undefined");
    browser.texts(NOTE);
  }

  @Test
  void whatIsSelectedIsCopiedInEveryForm() {
    select();
    String said = String.valueOf(browser.find(".sharing .quoted").getText());
    assertThat(copied("link")).isEqualTo(service.address(TALK + "?t=0"));
    assertThat(copied("ending")).matches(".*\\?t=0&end=\\d+(\\.\\d)?");
    assertThat(copied("text"))
        .startsWith("“" + said + "”\n— ")
        .contains("USDT probes from Rust, 0:00\nhttp://");
    assertThat(copied("markdown")).startsWith("> ").contains("[USDT probes from Rust, 0:00](http");
    assertThat(copied("html")).startsWith("<figure><blockquote cite=\"http").endsWith("</figure>");
    assertThat(copied("embed"))
        .startsWith("<audio controls preload=\"none\" src=\"" + service.address("/media/primers/"))
        .contains("#t=0,");
    assertThat(browser.find(".sharing .copied").getText())
        .matches("Copied the code 0:00–0:\\d\\d\\.");
    assertThat(browser.find(".sharing .clip").getDomProperty("href"))
        .contains("/transcript.vtt?language=en&start=0.5&end=");
  }

  @Test
  void aLinkWithItsEndStopsThere() {
    browser.visit(service.address(TALK + "?t=2&end=3.5"));
    browser.await(
        "const audio = document.querySelector('audio');"
            + "return audio.paused && audio.currentTime > 3");
    assertThat(browser.number("return document.querySelector('audio').currentTime"))
        .isBetween(3.4, 4.0);
  }

  /** Type, hear, the next place, and copy a quotation, without a pointer. */
  @Test
  void keysAloneAreEnough() {
    browser.visit(service.address("/"));
    browser.await("return document.activeElement.id === 'q'");
    browser.press("usdt rust", Keys.ENTER);
    browser.await("return document.querySelector('h1').textContent.includes('usdt rust')");
    browser.press(Keys.ARROW_DOWN);
    browser.await("return document.activeElement.matches('a.moment')");
    browser.press(Keys.ENTER);
    browser.await("return location.pathname.startsWith('/talks/')");
    browser.await("return document.querySelector('audio').currentTime > 50");
    browser.texts(NOTE);
    String place = browser.find(".found").getText();
    browser.press("n");
    browser.await("return document.querySelector('.found').textContent !== '" + place + "'");
    double next = browser.number("return document.querySelector('audio').currentTime");
    browser.await("return document.querySelector('audio').currentTime > " + (next + 1));
    browser.press("s");
    browser.await("return document.activeElement.dataset.form === 'link'");
    browser.press(Keys.TAB, Keys.TAB, Keys.ENTER);
    browser.await("return window.copied !== undefined");
    assertThat(browser.texts("return [window.copied]").getFirst())
        .startsWith("“")
        .contains("\n— ", "USDT probes from Rust, ", "\nhttp://");
    browser.press(Keys.ESCAPE);
    browser.await("return document.querySelector('.sharing') === null");
    assertThat(browser.texts("return [document.activeElement.id]")).containsExactly("");
  }

  @Test
  void keysEnterTheTextWhereOneIsInTheTalk() {
    browser.visit(service.address(TALK + "?t=60"));
    browser.await("return document.querySelector('.lines [aria-current]') !== null");
    browser.texts("document.querySelector('.transcript > .skip').focus(); return []");
    browser.press(Keys.TAB);
    assertThat(
            browser.texts(
                "const stop = document.activeElement;"
                    + "return [stop.className, stop.textContent === '0:00',"
                    + " stop.parentElement.querySelector('[aria-current]') !== null]"))
        .containsExactly("time", "false", "true");
  }

  @Test
  void aRefusedClipboardShowsTheText() {
    select();
    browser.texts("navigator.clipboard.writeText = () => Promise.reject(new Error()); return []");
    browser.find(".sharing [data-form=link]").click();
    browser.await(
        "return document.querySelector('.sharing .copied').textContent.includes('allow copying:"
            + " http')");
  }

  @Test
  void everybodyCanUseIt() {
    select();
    Axe axe = Axe.in(browser);
    SoftAssertions.assertSoftly(everyView -> {
      for (View view : List.of(View.PHONE, new View(390, true), View.DESK, View.DESK.inTheDark())) {
        browser.look(view);
        select();
        everyView.assertThat(axe.violations()).as("%s", view).isEmpty();
      }
    });
  }

  @Test
  void oneStopOfTheTabKeyIsTheWholeText() {
    assertThat(
            browser.number(
                "return [...document.querySelectorAll('.lines a, .lines [tabindex]')]"
                    + ".filter(stop => stop.tabIndex >= 0).length"))
        .isEqualTo(1);
    browser.texts("document.querySelector('.lines a.time').focus(); return []");
    browser.press(Keys.ARROW_DOWN);
    assertThat(
            browser.texts(
                "return [document.activeElement.className, [...document.querySelectorAll('a.time')]"
                    + ".indexOf(document.activeElement)]"))
        .containsExactly("time", "1");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelector('audio').currentTime > 1");
  }

  @Test
  void captionsAreRememberedLineByLine() {
    browser.find("[data-view=captions]").click();
    browser.visit(service.address(TALK));
    browser.await("return document.querySelector('.lines').dataset.view === 'captions'");
    assertThat(
            browser.texts(
                "return [getComputedStyle(document.querySelector('#en-500')).display,"
                    + " document.querySelector('#en-500').dataset.shown]"))
        .containsExactly("block", "0:00");
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.find("button[data-view=reading]").click();
  }

  private void select() {
    browser.texts(SELECT);
    browser.await("return document.querySelector('.sharing') !== null");
  }

  private String copied(String form) {
    browser.texts("delete window.copied; return []");
    browser.find(".sharing [data-form=" + form + "]").click();
    browser.await("return window.copied !== undefined");
    return browser.texts("return [window.copied]").getFirst();
  }
}
