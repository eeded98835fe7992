package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.http.RunningService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** From words to the second, and on from there. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayingTest {
  /** Notes, in any page, at which second playing began. */
  private static final String WATCH =
      "addEventListener('playing', event => { window.began ??= event.target.currentTime }, true)";

  private static final String ANSWERED =
      "return document.querySelector('h1').textContent.includes('usdt rust')";

  private static final String SAYS =
      "return document.querySelector('.copy .copied').textContent.includes('%s')";

  private static final String PLAYER = "const player = document.querySelector('audio');";
  private static final String PLAYS = PLAYER + "return player.currentTime > 0 && !player.paused";

  private final RunningService service;
  private final Browser browser;

  PlayingTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
    browser.look(View.DESK);
    browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
  }

  @Test
  void enterOnTheFirstMomentPlaysFromItsSecond() throws Exception {
    JsonNode moment = service.json("/api/v1/search?q=usdt+rust").at("/hits/0/moments/0");
    browser.visit(service.address("/"));
    browser.find("#q").sendKeys("usdt rust");
    browser.await(ANSWERED);
    browser.texts("document.querySelector('h1').textContent = ''; return []");
    browser.find("#q").sendKeys(Keys.ENTER); // after this answer, nothing else takes the focus
    browser.await(ANSWERED);
    browser.find("#q").sendKeys(Keys.ARROW_DOWN);
    browser.focused().sendKeys(Keys.ENTER);
    browser.await("return location.pathname.startsWith('/talks/')");
    browser.await("return window.began !== undefined");
    assertThat(browser.number("return window.began"))
        .isCloseTo(moment.get("startSeconds").asDouble(), within(0.5));
  }

  @Test
  void theTranscriptFollowsAndLeads() {
    browser.visit(service.address("/talks/primers/usdt-probes-from-rust"));
    browser.find("#en-500").click();
    browser.await(PLAYS);
    browser.await(
        PLAYER
            + "const said = document.querySelector('.lines [aria-current]');return said !== null &&"
            + " Math.abs(said.id.slice(3) / 1000 - player.currentTime) < 6");
  }

  @Test
  void aRecordingThatCannotBeLoadedIsSaidToBeSo() {
    block("*.opus*");
    browser.visit(service.address("/talks/primers/usdt-probes-from-rust?t=30"));
    browser.await(SAYS.formatted("This recording cannot be played here."));
    block();
  }

  @Test
  void aFrameThatStaysSilentDoesNotTakeTheLinkAway() {
    block("*youtube*");
    browser.visit(service.address("/talks/dtrace-conf-2024/7J1mVrRlsNg"));
    browser.find(".load").click();
    browser.await(SAYS.formatted("The player does not answer."));
    assertThat(browser.find(".watch > .outside").getText()).isEqualTo("Watch on YouTube");
    block();
  }

  private void block(String... addresses) {
    browser.devTools("Network.enable", Map.of());
    browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
  }

  @Test
  void findingInATalkCountsAndSteps() {
    browser.visit(service.address("/talks/primers/usdt-probes-from-rust?q=rust"));
    browser.await("return CSS.highlights.get('place')?.size > 3");
    next();
    browser.await(
        "return /^[12] of \\d+$/.test(document.querySelector('.found').textContent.trim())");
    next();
    browser.await(
        "return /^[23] of \\d+$/.test(document.querySelector('.found').textContent.trim())");
    assertThat(browser.number("return CSS.highlights.get('chosen').size")).isEqualTo(1);
  }

  @Test
  void aPlaceThatIsSaidElsewhereDoesNotLeadAwayFromTheAddress() {
    String talk = service.address("/talks/primers/usdt-probes-from-rust?q=rust&t=");
    browser.visit(talk + "50");
    assertThat(browser.find(".found").getText()).isEqualTo("1 of 4");
    browser.visit(talk + "100");
    assertThat(browser.find(".found").getText()).isEqualTo("4 places");
    browser.await(
        "const at = document.querySelector('.lines [aria-current]').getBoundingClientRect();"
            + "return at.top > 0 && at.bottom < innerHeight");
    browser.find("[data-step='1']").click();
    assertThat(browser.find(".found").getText()).matches("[34] of 4");
  }

  @Test
  void aForeignPlayerIsAskedOnlyAfterAClick() {
    browser.visit(service.address("/talks/dtrace-conf-2024/7J1mVrRlsNg?t=62"));
    assertThat(browser.texts("return performance.getEntriesByType('resource').map(r => r.name)"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith(service.address("/")));
    assertThat(browser.number("return document.querySelectorAll('iframe').length")).isZero();
    browser.find(".load").click();
    browser.await("return document.querySelector('iframe') !== null");
    assertThat(browser.find("iframe").getDomAttribute("src"))
        .startsWith("https://www.youtube-nocookie.com/embed/7J1mVrRlsNg")
        .contains("start=62");
  }

  private void next() {
    browser.find("[data-step='1']").sendKeys(Keys.ENTER);
  }
}
