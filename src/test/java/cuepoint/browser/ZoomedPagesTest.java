package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A window of 1280 px at 400 % (WCAG 2.2, 1.4.10), with a scrollbar that takes its share:
 * everything is inside its card, and nothing is scrolled sideways.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoomedPagesTest {
  private static final int SCROLLBAR = 15;

  private static final String SCROLLBARS =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { overflow-y: scroll } ::-webkit-scrollbar { width: %dpx }');
      document.adoptedStyleSheets.push(sheet);
      return [];
      """
          .formatted(SCROLLBAR);

  private static final String SIDEWAYS =
      "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

  private static final String OUTSIDE =
      """
      const cards = '.top, footer, .hit, .menu, .event, .events li, .player, .reel-talk, .clip,'
        + ' .transcript, .find, .stage, .copy, .chapters, .related li, .talks li, .note';
      const isOutside = (box, card) => box.width > 1 && card.width > 0 && (box.right > card.right + 1 || box.left < card.left - 1);
      return [...document.querySelectorAll(cards)].flatMap(card =>
        [...card.querySelectorAll(':not(svg *, .hidden, .unseen, .skip, .about > *)')]
          .filter(each => isOutside(each.getBoundingClientRect(), card.getBoundingClientRect()))
          .map(each => each.cloneNode().outerHTML + ' in ' + card.className));
      """;

  private final RunningService service;
  private final Browser browser;

  ZoomedPagesTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeAll
  void showScrollbars() {
    browser.devTools("Emulation.setScrollbarsHidden", Map.of("hidden", false));
  }

  @AfterAll
  void hideScrollbars() {
    browser.devTools("Emulation.setScrollbarsHidden", Map.of("hidden", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=usdt+rust",
        "/?q=xyzzyplugh",
        "/talks",
        "/events/primers",
        "/speakers/Synthetic%20narrator",
        "/talks/primers/usdt-probes-from-rust?q=usdt+rust",
        "/talks/dtrace-conf-2024/7J1mVrRlsNg",
        "/talks/primers/usdt-probes-from-rust/places?q=usdt",
        "/reel?q=usdt+rust",
        "/embed?q=usdt+rust",
        "/api"
      })
  void everythingIsInItsCard(String page) {
    browser.look(View.PHONE);
    browser.visit(service.address(page));
    browser.texts(SCROLLBARS);
    assertThat(browser.number("return innerWidth - document.documentElement.clientWidth"))
        .isGreaterThanOrEqualTo(SCROLLBAR);
    assertThat(browser.number(SIDEWAYS)).as(page).isNotPositive();
    assertThat(browser.texts(OUTSIDE)).as(page).isEmpty();
  }
}
