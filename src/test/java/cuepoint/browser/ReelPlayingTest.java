package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.export.BundleFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A reel is heard: each clip from the beginning of its sentence to its end, one after another. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReelPlayingTest {
  /** The narrated talks of the sample collection; those of the tests are silent. */
  private static final Path NARRATED = Path.of("transcripts");

  private static final String ASKED = "q=usdt+rust&event=primers&moments=2";

  /** How far from its sentence a clip may begin and end, in s. */
  private static final double NEAR = 0.3;

  /** Notes, in any page, what is heard without a break: the file, and its first and last time. */
  private static final String LISTEN =
      """
      window.heard = [];
      setInterval(() => {
        const media = document.querySelector('.player video');
        if (!media || media.paused || media.seeking || media.readyState < 3) return;
        const file = media.currentSrc.split('/').pop().split('.')[0];
        const last = window.heard.at(-1);
        const now = performance.now() / 1000; // this page may have been held up
        const step = media.currentTime - last?.to;
        if (last?.file === file && step >= 0 && step < now - last.at + 0.3) {
          Object.assign(last, {to: media.currentTime, at: now});
        } else {
          window.heard.push({file, from: media.currentTime, to: media.currentTime, at: now});
        }
      }, 10);
      """;

  private final Browser browser;
  private RunningService service;
  private FolderSite site;

  ReelPlayingTest(Browser browser) {
    this.browser = browser;
    browser.look(View.DESK);
    browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN));
  }

  @BeforeAll
  void start(@TempDir Path index, @TempDir Path folder) throws Exception {
    service = RunningService.of(NARRATED, index);
    new BundleFixture(NARRATED, folder.resolve("i")).to(folder.resolve("s"));
    site = FolderSite.start(folder.resolve("s"));
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    site.close();
  }

  @Test
  void eachClipIsHeardFromTheBeginningOfItsSentenceToItsEnd() throws Exception {
    assertIsHeard(service.address("/reel?" + ASKED));
  }

  /** The same clips as those of a service. */
  @Test
  void itIsHeardInAnExportedSiteToo() throws Exception {
    assertIsHeard(site.address("/reel/?" + ASKED));
  }

  private void assertIsHeard(String address) throws Exception {
    JsonNode reel = service.json("/api/v1/reel?" + ASKED);
    JsonNode clips = reel.path("clips");
    assertThat(clips).as("%s", reel).hasSize(3);
    browser.visit("about:blank");
    browser.visit(address);
    browser.await("return document.querySelector('.clip[aria-current]') !== null");
    assertThat(heard("file")).as("before Play is pressed").isEmpty();
    browser.find(".player .main").click();
    for (int clip = 1; clip <= clips.size(); clip++) {
      browser.await("return location.hash === '#%d'".formatted(clip));
    }
    browser.await("return document.querySelector('.player .status').textContent.includes('last')");
    assertThat(heard("file")).hasSize(3);
    for (int i = 0; i < clips.size(); i++) {
      JsonNode clip = clips.get(i);
      assertThat(clip.at("/talk/id").asText()).isEqualTo("primers/" + heard("file").get(i));
      assertIsNear(heard("from").get(i), clip.path("startSeconds"));
      assertIsNear(heard("to").get(i), clip.path("endSeconds"));
    }
  }

  private List<String> heard(String what) {
    return browser.texts("return window.heard.map(one => one[arguments[0]])", what);
  }

  private static void assertIsNear(String heard, JsonNode seconds) {
    assertThat(Double.parseDouble(heard)).isCloseTo(seconds.asDouble(), within(NEAR));
  }
}
