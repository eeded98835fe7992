package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** Suggestions have a place of their own: they cover nothing, and nothing moves for them. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionPlaceTest {
  private static final String OPEN = "return !document.querySelector('.suggestions').hidden";
  private static final String TITLE = "const title = document.querySelector('.hit .title a');";
  private static final String TOP =
      TITLE + "return String(title?.getBoundingClientRect().top + scrollY)";

  private final RunningService service;
  private final Browser browser;

  SuggestionPlaceTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @Test
  void theFirstTitleIsNeitherCoveredNorMoved() {
    for (View view : View.ALL) {
      browser.look(view);
      browser.visit(service.address("/"));
      browser.insert("usdt pro");
      browser.await(OPEN);
      browser.await("return document.querySelector('.hit .title a') !== null");
      String before = top();
      assertThat(browser.texts(TITLE + hit())).as("%s", view).containsExactly("true");
      browser.press(Keys.ESCAPE);
      assertThat(browser.texts("return [document.querySelector('.suggestions').hidden]"))
          .containsExactly("true");
      assertThat(top()).as("%s", view).isEqualTo(before);
    }
  }

  private String top() {
    return browser.texts("return [(() => {" + TOP + "})()]").getFirst();
  }

  /** Whether a click in the middle of the title would reach it. */
  private static String hit() {
    return """
    const {left, top, height} = title.getClientRects()[0];
    const reached = document.elementFromPoint(left + 5, top + height / 2);
    return [title.contains(reached)];
    """;
  }

  @Test
  void eachIsInOneLineInsideTheScreen() {
    browser.look(View.PHONE);
    browser.visit(service.address("/"));
    browser.insert("usdt pro");
    browser.await(OPEN);
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.suggestions li')]"
                    + ".filter(li => li.getClientRects().length > 1"
                    + " || li.offsetHeight > 40 || li.offsetWidth > innerWidth)"))
        .isEmpty();
  }

  @Test
  void theLiveAnswerTakesTheLastWordForABeginning() {
    browser.visit(service.address("/"));
    browser.insert("usdt ru");
    browser.await("return document.title === 'usdt ru – Cuepoint'");
    assertThat(browser.find(".hit .snippet").getText()).containsIgnoringCase("rust");
    assertThat(browser.address()).endsWith("/?q=usdt+ru");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelector('.missing-words, .hit .missing') !== null");
  }
}
