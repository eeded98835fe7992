package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptsTest {
  private RunningService service;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    browser = Browser.open();
    browser.withoutScripts();
    service = RunningService.ofProject(folder);
  }

  @AfterAll
  void stop() throws Exception {
    browser.close();
    service.close();
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
