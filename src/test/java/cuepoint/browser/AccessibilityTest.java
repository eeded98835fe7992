package cuepoint.browser;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import cuepoint.http.RunningService;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Axe has nothing against any page, in any of its states. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private final RunningService service;
  private final Browser browser;

  AccessibilityTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=usdt+rust",
        "/?q=usdt+rsut",
        "/?q=dtrace&limit=2&offset=2",
        "/?q=xyzzyplugh",
        "/?q=dtrace&limit=many",
        "/?q=dtrace&event=dtrace-conf-2024&event=primers&-speaker=nobody&sort=date",
        "/talks",
        "/events/primers",
        "/events/dtrace-conf-2024",
        "/speakers/Synthetic%20narrator",
        "/speakers/nobody",
        "/api",
        "/talks/primers/usdt-probes-from-rust",
        "/talks/primers/usdt-probes-from-rust?q=usdt+rust",
        "/talks/dtrace-conf-2024/7J1mVrRlsNg",
        "/embed?q=usdt+rust",
        "/reel?q=usdt+rust",
        "/reel?clip=primers/gone@1-2",
        "/embed/reel?q=usdt+rust",
        "/talks/primers/usdt-probes-from-rust/places?q=usdt",
        "/embed?q=xyzzyplugh",
        "/embed",
        "/nowhere"
      })
  void everybodyCanUse(String page) {
    browser.visit(service.address(page));
    Axe axe = Axe.in(browser);
    SoftAssertions.assertSoftly(everyView -> {
      for (View view : View.ALL) {
        browser.look(view);
        everyView.assertThat(axe.violations()).as("%s at %s", page, view).isEmpty();
      }
    });
  }

  /** Suggestions, then the keys, then a list of facets. */
  @Test
  void everybodyCanUseWhatOpens() {
    browser.visit(service.address("/?q=usdt+rust"));
    browser.find("#q").sendKeys(" pro");
    browser.await("return !document.querySelector('.suggestions').hidden");
    everybodyCanUseItAsItIs("suggestions");
    browser.find("#q").sendKeys(Keys.ESCAPE);
    browser.find(".facet summary").click();
    everybodyCanUseItAsItIs("facets");
    browser.find(".facet summary").sendKeys("?");
    browser.await("return document.querySelector('dialog').open");
    everybodyCanUseItAsItIs("keys");
    browser.visit(service.address("/"));
    browser.find(".help summary").sendKeys(Keys.ENTER);
    browser.await("return document.querySelector('.help').open");
    everybodyCanUseItAsItIs("help");
  }

  private void everybodyCanUseItAsItIs(String state) {
    assertThat(Axe.in(browser).violations()).as(state).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() {
    browser.visit(service.address("/"));
    browser.texts("document.querySelector('input').outerHTML = '<input>'; return [];");
    assertThat(Axe.in(browser).violations())
        .singleElement(as(STRING))
        .startsWith("label at input")
        .contains("Fix any of the following");
  }
}
