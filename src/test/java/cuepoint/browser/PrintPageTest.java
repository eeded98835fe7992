package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A printed answer says what was asked, and has nothing to press. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintPageTest {
  private final RunningService service;
  private final Browser browser;

  PrintPageTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @AfterEach
  void screen() {
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void theQueryIsItsHeadingAndNothingIsToBePressed() {
    browser.visit(service.address("/?q=usdt+rust"));
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.find("h1").getText()).isEqualTo("Results for “usdt rust”");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('button, input, summary, kbd')]"
                    + ".filter(each => each.checkVisibility()).map(each => each.outerHTML)"))
        .isEmpty();
    assertThat(browser.number("return document.querySelector('h1').offsetHeight"))
        .isGreaterThan(20);
  }

  @Test
  void anAnswerMayGoOnOnTheNextPage() {
    browser.visit(service.address("/?q=usdt+rust"));
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(
            browser.texts(
                "return [getComputedStyle(document.querySelector('.hit')).breakInside,"
                    + "getComputedStyle(document.querySelector('.moments li')).breakInside]"))
        .containsExactly("auto", "avoid");
  }
}
