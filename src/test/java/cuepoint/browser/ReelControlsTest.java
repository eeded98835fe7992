package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.ReelFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A reel is controlled by buttons, keys and its address, and nothing stops it. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReelControlsTest {
  private static final String THREE =
      "/reel?clip=conf/own@10-15.5&clip=conf/page@10-15.5&clip=conf/own@60-63.5&clip=conf/tube@10-12&clip=conf/own@300-306";

  private static final String PLAYS =
      "return document.querySelector('.player .main').textContent === 'Pause'";

  private final Browser browser;
  private RunningService service;

  ReelControlsTest(Browser browser) {
    this.browser = browser;
    browser.look(View.DESK);
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    ReelFixture.write(transcripts);
    service = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @Test
  void keysGoOnAndBackAndPassOverWhatCannotBePlayed() {
    browser.visit(service.address(THREE));
    browser.press("j");
    assertIsCurrent(3);
    browser.press(Keys.ARROW_RIGHT);
    assertIsCurrent(4);
    browser.press("k");
    browser.press("p");
    assertIsCurrent(1);
    browser.press(" ");
    browser.await(PLAYS);
    browser.press(" ");
    browser.await("return document.querySelector('.player .main').textContent === 'Play'");
    assertThat(browser.address()).endsWith("#1");
  }

  @Test
  void theCurrentClipIsTheStopOfTheTabKeyAndWhatCannotBePlayedRemainsOne() {
    browser.visit(service.address(THREE));
    browser.find(".clip[aria-current]");
    assertThat(clipsWithinReach()).containsExactly("1", "2");
    browser.press("j");
    assertThat(clipsWithinReach()).containsExactly("2", "3");
    browser.texts("document.querySelector('.clip[aria-current] .out').focus(); return []");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelectorAll('.clip').length === 4");
    assertThat(browser.texts("return [document.activeElement.closest('.clip').id]"))
        .isEqualTo(clipsWithinReach().subList(1, 2));
  }

  private List<String> clipsWithinReach() {
    return browser.texts(
        "return [...document.querySelectorAll('.clip')]"
            + ".filter(clip => clip.querySelector('.time').tabIndex === 0).map(clip => clip.id)");
  }

  @Test
  void anAddressLeadsToAClipAndPlaysNothingUnasked() {
    browser.visit("about:blank"); // from the same page, nothing would be loaded
    browser.visit(service.address(THREE + "#3"));
    assertIsCurrent(3);
    assertThat(browser.number("return document.querySelector('video').readyState")).isZero();
    assertThat(browser.texts("return performance.getEntriesByType('resource').map(r => r.name)"))
        .isNotEmpty()
        .noneMatch(address -> address.contains("/media/"))
        .allMatch(address -> address.startsWith(service.address("/")));
  }

  @Test
  void whatIsLeftOutMakesAListOfItsOwn() {
    browser.visit(service.address("/reel?q=tracepoint&moments=3"));
    double all = browser.number("return document.querySelectorAll('.clip').length");
    browser.find(".clip .out").click();
    browser.await("return location.search.includes('clip=')");
    assertThat(browser.number("return document.querySelectorAll('.clip').length"))
        .isEqualTo(all - 1);
    String address = browser.address();
    assertThat(address).containsPattern("clip=conf/\\w+@[\\d.]+-[\\d.]+,[\\d.]+-[\\d.]+");
    assertThat(browser.find(".clip .out").getAccessibleName()).isEqualTo("Leave out clip 1");
    browser.visit(address);
    assertThat(browser.number("return document.querySelectorAll('.clip').length"))
        .isEqualTo(all - 1);
    browser.find(".clip[aria-current]");
    browser.press("x");
    browser.await("return document.querySelectorAll('.clip').length === " + (int) (all - 2));
    browser.find(".status button").click();
    browser.await("return document.querySelectorAll('.clip').length === " + (int) (all - 1));
  }

  /** The network of tests has no YouTube: its frame never reports, and the clock goes on. */
  @Test
  void aProviderIsAskedOnlyAfterAClickAndABlockedPlayerDoesNotStopTheReel() {
    browser.visit("about:blank");
    browser.visit(service.address(THREE + "#4"));
    assertThat(browser.find(".player .main").getText()).isEqualTo("Play (loads YouTube)");
    assertThat(browser.number("return document.querySelectorAll('iframe').length")).isZero();
    browser.find(".player .main").click();
    assertThat(browser.find("iframe").getDomAttribute("src"))
        .startsWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")
        .contains("start=10");
    browser.await(
        "return document.querySelector('.player .status').textContent.includes('our clock')");
    browser.await("return location.hash === '#5'");
    browser.await(PLAYS);
    assertThat(browser.number("return document.querySelectorAll('iframe').length")).isZero();
  }

  @Test
  void everybodyCanUseIt() {
    browser.visit(service.address("/reel?q=tracepoint&clip=bogus&clip=conf/tube@1-2"));
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.visit(service.address("/reel?q=tracepoint&moments=3"));
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.find(".clip .out").click();
    browser.await("return document.querySelector('.status button') !== null");
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.visit(service.address("/embed/reel?q=tracepoint&moments=3"));
    Axe.in(browser).assertEveryViewIsOfUse();
    browser.visit(service.address("/talks/conf/own/places?q=tracepoint"));
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  private void assertIsCurrent(int number) {
    assertThat(browser.find(".clip[aria-current]").getDomAttribute("id"))
        .isEqualTo(Integer.toString(number));
  }
}
