package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** Through an answer by keyboard alone. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerKeysTest {
  private static final String MOMENT = "return document.activeElement.matches('a.moment')";

  private final RunningService service;
  private final Browser browser;

  AnswerKeysTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @Test
  void jAndKGoFromMomentToMomentAndEscapeToTheBox() {
    browser.visit(service.address("/?q=usdt+rust"));
    browser.press("j");
    browser.await(MOMENT);
    String first = browser.focused().getText();
    browser.press("j");
    assertThat(browser.focused().getText()).isNotEqualTo(first);
    browser.press("k");
    assertThat(browser.focused().getText()).isEqualTo(first);
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
    browser.press("j");
    assertThat(browser.find("#q").getDomProperty("value")).contains("j");
  }

  /** Where “More results” leads. */
  @Test
  void jGoesOnAndEscapeGoesBackFromATitleToo() {
    browser.visit(service.address("/?q=usdt+rust"));
    browser.texts("document.querySelector('.hit .title a').focus(); return []");
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
    browser.texts("document.querySelector('.hit .title a').focus(); return []");
    browser.press("j");
    browser.await(
        "return document.activeElement === document.querySelector('.hit:first-child a.moment')");
    browser.press("k");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void moreResultsGoesToTheFirstOfThem() {
    browser.visit(service.address("/?q=dtrace&limit=2"));
    browser.find("a[rel=next]").sendKeys(Keys.ENTER);
    browser.await("return location.search.includes('offset=2')");
    browser.await("return document.activeElement === document.querySelector('.hit .title a')");
    assertThat(browser.find("ol.hits").getDomAttribute("start")).isEqualTo("3");
  }

  @Test
  void anotherOrderGoesToTheBeginningOfTheAnswer() {
    browser.visit(service.address("/?q=usdt"));
    browser.find(".order a:not([aria-current])").sendKeys(Keys.ENTER);
    browser.await("return location.search.includes('sort=date')");
    browser.await("return document.activeElement === document.querySelector('h1')");
  }
}
