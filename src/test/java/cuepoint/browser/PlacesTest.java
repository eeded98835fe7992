package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** More places of a talk unfold in place, and pointing at a mark loads nothing. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
  private static final String LOADED =
      "return performance.getEntriesByType('resource').map(entry => entry.name)"
          + ".filter(name => name.includes('/talks/'))";

  private static final String TIMES =
      "return [...document.querySelectorAll('.places > li')].map(place => place.dataset.match)";

  private final RunningService service;
  private final Browser browser;

  PlacesTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
    browser.look(View.DESK);
  }

  @BeforeEach
  void search() {
    browser.visit(service.address("/?q=usdt&event=primers&moments=1"));
    browser.await("return customElements.get('cuepoint-search') !== undefined");
  }

  @Test
  void theyUnfoldInTheOrderOfTimeAndFoldAgain() {
    assertThat(browser.texts(LOADED)).isEmpty();
    browser.find(".unfold").sendKeys(Keys.ENTER);
    browser.await("return document.querySelector('.hit .places') !== null");
    List<Double> times = browser.texts(TIMES).stream().map(Double::valueOf).toList();
    assertThat(times).hasSizeGreaterThan(2).isSorted();
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.hit:has(.places) .moments:not(.places) >"
                    + " li')].map(moment => moment.dataset.match)"))
        .doesNotContainAnyElementsOf(browser.texts(TIMES));
    assertThat(browser.focused().getDomAttribute("class")).isEqualTo("unfold");
    assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.find(".unfold").sendKeys(Keys.ENTER);
    browser.await("return document.querySelector('.hit .places') === null");
    assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("false");
    assertThat(browser.texts(LOADED)).hasSize(1);
  }

  @Test
  void pointingAtAMarkLoadsNothing() {
    browser.texts("document.querySelector('.hit-timeline').focus(); return []");
    browser.await("return !document.querySelector('.tip').hidden");
    assertThat(browser.find(".tip").getText()).containsIgnoringCase("usdt");
    browser.press(Keys.ARROW_RIGHT);
    browser.await("return !document.querySelector('.tip').hidden");
    assertThat(browser.texts(LOADED)).isEmpty();
  }
}
