package cuepoint.browser;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.export.BundleFixture;
import cuepoint.http.RunningService;
import cuepoint.search.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of talks as people use them, of a service and of files. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingPagesTest {
  private static final int TALKS = 45;
  private static final String LOST_PICTURES =
      "return [...document.querySelectorAll('.talks img')]"
          + ".filter(img => !img.complete || !img.naturalWidth).map(img => img.src)";

  private final Browser browser;
  private RunningService service;
  private FolderSite site;

  ListingPagesTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    FolderFixture files = new FolderFixture(folder.resolve("transcripts"));
    files.write("ropes/event.json", "{\"name\": \"Ropes\", \"url\": \"https://ropes.example/\"}");
    for (int i = 0; i < TALKS; i++) {
      String path = (i % 3 == 0 ? "boats/talk" : "ropes/talk") + i;
      files.write(
          path + ".json",
          "{\"title\": \"Knot %d\", \"speakers\": [\"Ada Moreau\", \"Maker %d\"]}".formatted(i, i));
      files.write(path + ".en.vtt", vtt((i % 3 == 0 ? "halyard " : "carabiner ").repeat(12)));
      Files.write(folder.resolve("transcripts").resolve(path + ".gif"), picture());
    }
    service = RunningService.of(folder.resolve("transcripts"), folder.resolve("index"));
    new BundleFixture(folder.resolve("transcripts"), folder.resolve("other"))
        .to(folder.resolve("site"), Filters.NONE, Optional.of("https://talks.example/"));
    site = FolderSite.start(folder.resolve("site"));
  }

  /** One transparent pixel. */
  private static byte[] picture() {
    return HexFormat.of()
        .parseHex(
            "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b");
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ropes/", "/boats/", "/speakers/ada-moreau/", "/speakers/maker-1/"})
  void everybodyCanUseExportedLists(String page) {
    everybodyCanUse(site.address(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/talks", "/events/ropes", "/speakers/Ada%20Moreau"})
  void everybodyCanUseServedLists(String page) {
    everybodyCanUse(service.address(page));
  }

  private void everybodyCanUse(String address) {
    browser.visit(address);
    Axe axe = Axe.in(browser);
    SoftAssertions.assertSoftly(everyView -> {
      for (int width : new int[] {320, 390, 1280}) {
        for (boolean dark : new boolean[] {true, false}) {
          View view = new View(width, dark);
          browser.look(view);
          everyView.assertThat(axe.violations()).as("%s at %s", address, view).isEmpty();
        }
      }
    });
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void picturesAreShownAndComeFromHereOnly() throws IOException {
    for (String address :
        new String[] {service.address("/events/ropes"), site.address("/ropes/")}) {
      browser.visit(address);
      browser.texts(
          "document.querySelectorAll('.talks img').forEach(img => img.loading = 'eager'); return"
              + " []");
      browser.await("return [...document.querySelectorAll('.talks img')].every(i => i.complete)");
      assertThat(browser.number("return document.querySelectorAll('.talks img').length"))
          .isEqualTo(30);
      assertThat(browser.texts(LOST_PICTURES)).isEmpty();
    }
  }

  /** What is folded is found as well by the browser's own search, and opens. */
  @Test
  void aTalkIsFoundInAFoldedEvent() {
    browser.visit(service.address("/talks"));
    assertThat(browser.number("return document.querySelectorAll('details[open].event').length"))
        .isZero();
    assertThat(browser.number("return document.documentElement.scrollHeight")).isLessThan(2_000);
    browser.find("details.event summary").click();
    browser.await("return document.querySelector('details.event').open");
    browser.find("details.event .talks a").click();
    browser.await("return location.pathname.startsWith('/talks/')");
  }

  @Test
  void anExportedTalkLeadsToItsSpeakerAndEventAndHome() {
    browser.visit(site.address("/ropes/talk1/"));
    browser.find(".title .speakers a").click();
    browser.await("return location.pathname.includes('/speakers/ada-moreau/')");
    browser.find("section h2 a").click();
    browser.await("return document.querySelector('h1').textContent === 'boats'");
    browser.find(".terms a").click();
    browser.await("return location.search.includes('event=boats')");
    browser.await(
        "return !!document.querySelector('cuepoint-search').shadowRoot?.querySelector('.hit')");
    browser.find(".brand").click();
    browser.await("return !location.search");
  }
}
