package cuepoint.browser;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wider than a small telephone, whatever it holds. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowTest {
  private static final String TOO_WIDE =
      """
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > width)
        .map(element => element.cloneNode().outerHTML);
      """;

  private static final String OVER_THE_EDGE =
      """
      const edge = document.querySelector('.transcript').getBoundingClientRect().right;
      return [...document.querySelectorAll('.transcript :is(.bar, .find) *')]
        .filter(element => element.getBoundingClientRect().right > edge)
        .map(element => element.cloneNode().outerHTML);
      """;

  private final RunningService service;
  private final Browser browser;
  private RunningService longWords;

  NarrowTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
    browser.look(View.PHONE);
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    longWords(new FolderFixture(transcripts), HostileTexts.LONG_WORD);
    longWords = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    longWords.close();
  }

  private static void longWords(FolderFixture files, String word) throws Exception {
    files.write("conf/event.json", "{\"name\": \"%s\"}".formatted(word));
    files.write(
        "conf/a.json",
        """
        {"title": "%1$s", "speakers": ["%1$s"], "description": "%1$s",
         "video": "https://example.org/%1$s"}
        """
            .formatted(word));
    files.write("conf/a.en.vtt", vtt("<v %1$s>spoken %1$s".formatted(word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/talks",
        "/events/primers",
        "/speakers/Synthetic%20narrator",
        "/api",
        "/?q=usdt+rust",
        "/?q=xyzzyplugh",
        "/talks/primers/usdt-probes-from-rust?q=usdt",
        "/talks/dtrace-conf-2024/7J1mVrRlsNg",
        "/embed?q=usdt+rust",
        "/reel?q=usdt+rust",
        "/embed/reel?q=usdt+rust",
        "/nowhere"
      })
  void pagesFit(String path) {
    fits(service.address(path));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1000, 1280})
  void whatFindsInATalkFitsItsCard(int width) {
    browser.look(new View(width, false));
    browser.visit(service.address("/talks/primers/usdt-probes-from-rust?q=usdt+rust"));
    browser.await("return CSS.highlights.has('chosen')");
    assertThat(browser.texts(OVER_THE_EDGE)).isEmpty();
    browser.look(View.PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/talks",
        "/events/conf",
        "/?q=spoken",
        "/embed?q=spoken",
        "/reel?q=spoken",
        "/talks/conf/a?q=spoken",
        "/talks/conf/a/places?q=spoken"
      })
  void longWordsFit(String path) {
    fits(longWords.address(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%s",
        "/embed?q=%s",
        "/reel?clip=conf/a@1-3&title=%.500s",
        "/?q=%s&event=%<s&speaker=%<s",
        "/talks/%s/%<s"
      })
  void longQueriesFit(String path) {
    fits(longWords.address(path.formatted("n".repeat(900))));
  }

  private void fits(String address) {
    browser.visit(address);
    assertThat(browser.number("return innerWidth")).isEqualTo(View.PHONE.width());
    assertThat(browser.texts(TOO_WIDE)).as("too wide at " + address).isEmpty();
  }
}
