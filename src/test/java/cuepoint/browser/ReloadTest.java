package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import org.junit.jupiter.api.Test;

/** A page that a browser has already is not sent again. */
@InChromium
class ReloadTest {
  private static final String SENT =
      "const page = performance.getEntriesByType('navigation')[0]; return page.transferSize";
  private static final String HELD =
      "const page = performance.getEntriesByType('navigation')[0]; return page.encodedBodySize";

  private final RunningService service;
  private final Browser browser;

  ReloadTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @Test
  void onlyWhetherItHasChangedIsAsked() {
    for (String path : new String[] {"/?q=usdt", "/talks/primers/usdt-probes-from-rust"}) {
      browser.visit(service.address(path));
      String title = browser.find("title").getDomProperty("text");
      assertThat(browser.number(SENT)).isGreaterThan(browser.number(HELD));
      browser.visit("about:blank");
      browser.visit(service.address(path));
      assertThat(browser.number(SENT)).isLessThan(browser.number(HELD));
      assertThat(browser.find("title").getDomProperty("text")).isEqualTo(title);
    }
  }
}
