package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** Filters, the order and the help of the search page, without scripts and on a telephone. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersPageTest {
  private static final String FITS =
      "const page = document.documentElement; return page.scrollWidth <= page.clientWidth;";

  private final RunningService service;
  private final Browser browser;

  FiltersPageTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
    browser.withoutScripts();
    browser.look(View.PHONE);
  }

  @Test
  void aSecondChoiceIsAnAlternativeAndEachCanBeTakenBack() {
    browser.visit(service.address("/?q=usdt"));
    choose("primers");
    assertThat(browser.find(".count").getText()).isEqualTo("2 talks");
    choose("dtrace-conf-2024");
    assertThat(browser.find(".count").getText()).isEqualTo("3 talks");
    assertThat(browser.find(".chosen").getText()).contains("Cuepoint primers", "dtrace.conf(24)");
    browser.await(FITS);
    browser.find(".chosen a").click();
    browser.await("return location.search === '?q=usdt&event=dtrace-conf-2024'");
    assertThat(browser.find(".count").getText()).isEqualTo("1 talk");
  }

  private void choose(String event) {
    browser.find(".facet summary").click();
    browser.find(".facet a[href*='event=" + event + "']").click();
    browser.await("return location.search.endsWith('event=" + event + "')");
  }

  @Test
  void theNewestComeFirstAndFiltersStay() {
    browser.visit(service.address("/?q=usdt&-event=nowhere"));
    browser.find(".order a:not([aria-current])").click();
    browser.await("return location.search === '?q=usdt&-event=nowhere&sort=date'");
    assertThat(browser.find(".hit .about").getText()).contains("2026");
    assertThat(browser.find(".note").getText()).contains("No event is called “nowhere”.");
  }

  @Test
  void theHelpOpensByKeyAndFits() {
    browser.visit(service.address("/?q=usdt"));
    browser.find(".help summary").sendKeys(Keys.ENTER);
    browser.await("return document.querySelector('.help').open");
    assertThat(browser.find(".help").getText()).contains("said-by:name", "year:2015..2018");
    browser.await(FITS);
  }
}
