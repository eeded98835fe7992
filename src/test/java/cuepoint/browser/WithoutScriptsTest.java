package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptsTest {
  private final RunningService service;
  private final Browser browser;

  WithoutScriptsTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
    browser.withoutScripts();
  }

  @Test
  void oneCanSearchOpenATalkAndJump() {
    browser.visit(service.address("/"));
    browser.find("#q").sendKeys("usdt rust");
    browser.find(".ask button").click();
    browser.await(
        "return location.search.startsWith('?q=usdt') && !!document.querySelector('.hit')");
    assertThat(browser.find(".hit .moment mark").getText()).matches("(?i)usdt|rust");
    browser.find(".hit h2 a").click();
    browser.await("return location.pathname.startsWith('/talks/primers/')");
    assertThat(browser.find("h1").getText()).isEqualTo("USDT probes from Rust");
    assertThat(browser.find(".transcript a.time").getDomProperty("href"))
        .startsWith(service.address("/"))
        .contains("t=");
  }

  @Test
  void scriptsAreOffIndeed() {
    browser.visit(service.address("/"));
    assertThat(browser.texts("return [String(customElements.get('cuepoint-search'))]"))
        .containsExactly("undefined");
  }
}
