package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the colours of a user's own, controls have borders, and what was found is seen. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForcedColoursTest {
  private static final String WITHOUT_BORDER =
      """
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const isSeen = ({borderTopWidth, borderTopStyle, borderTopColor}) =>
        parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none' && borderTopColor !== paper
          && !/rgba.* 0\\)/.test(borderTopColor);
      return [...document.querySelectorAll('button, input, summary, .play-all a')]
        .filter(each => each.checkVisibility() && !isSeen(getComputedStyle(each)))
        .filter(each => !each.matches('.out, .chapters summary, .event summary, .heard summary'))
        .map(each => each.outerHTML);
      """;

  private final RunningService service;
  private final Browser browser;

  ForcedColoursTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeAll
  void force() {
    browser.devTools(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
  }

  @AfterAll
  void free() {
    browser.devTools("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=usdt+rust",
        "/reel?q=usdt+rust",
        "/talks/primers/usdt-probes-from-rust?q=usdt",
        "/talks/dtrace-conf-2024/7J1mVrRlsNg",
        "/embed/reel?q=usdt+rust"
      })
  void controlsHaveBorders(String page) {
    browser.visit(service.address(page));
    assertThat(browser.number("return matchMedia('(forced-colors: active)').matches ? 1 : 0"))
        .isOne();
    assertThat(browser.texts(WITHOUT_BORDER)).as(page).isEmpty();
  }

  /**
   * Marks have a colour of their own, and no room of their own, which would hide what is beside.
   */
  @Test
  void marksAreSeenAndHideNothing() {
    browser.visit(service.address("/?q=usdt+rust"));
    assertThat(
            browser.texts(
                """
                const marks = [...document.querySelectorAll('.snippet mark, .title mark')];
                const paper = getComputedStyle(document.documentElement).backgroundColor;
                return marks.filter(mark => {
                  const {backgroundColor, paddingLeft, paddingRight, marginLeft, marginRight} =
                    getComputedStyle(mark);
                  return backgroundColor === paper
                    || [paddingLeft, paddingRight, marginLeft, marginRight].some(parseFloat);
                }).map(mark => mark.outerHTML).concat(marks.length ? [] : ['no marks']);
                """))
        .isEmpty();
  }
}
