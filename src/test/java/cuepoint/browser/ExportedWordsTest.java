package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.export.BundleFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of an exported talk knows its words as the service does, on the web and on a disk. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedWordsTest {
  private static final String TALK = "/primers/usdt-probes-from-rust/index.html";

  private final RunningService service;
  private final Browser browser;
  private Path folder = Path.of("");
  private FolderSite site;

  ExportedWordsTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary.resolve("s");
    new BundleFixture(TestCollection.FOLDER, temporary.resolve("i")).to(folder);
    site = FolderSite.start(folder);
    browser.look(View.DESK);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @Test
  void theSpokenWordIsLitAsByTheService() {
    for (String page :
        List.of(
            service.address("/talks/primers/usdt-probes-from-rust"),
            site.address(TALK),
            onDisk())) {
      browser.visit(page + "?t=20");
      browser.await("return [...CSS.highlights.get('word') ?? []].join() === 'names'");
    }
  }

  @Test
  void theSubtitlesOfAQuotationAreThoseOfTheService() throws Exception {
    browser.visit(service.address("/talks/primers/usdt-probes-from-rust?t=20"));
    String served = service.get(clip().substring(service.address("").length())).body();
    assertThat(served).startsWith("WEBVTT\n\n").contains("-->", "<00:");
    for (String address : new String[] {site.address(TALK + "?t=20"), onDisk() + "?t=20"}) {
      browser.visit(address);
      String blob = clip();
      assertThat(
              browser.textsLater(
                  "const done = arguments[arguments.length - 1];"
                      + "fetch(arguments[0]).then(it => it.text()).then(text => done([text]))",
                  blob))
          .containsExactly(served);
    }
    assertThat(String.valueOf(browser.find(".sharing .clip").getDomProperty("download")))
        .matches("usdt-probes-from-rust\\.en\\.\\d+-\\d+\\.vtt");
  }

  /** The address of the subtitles of the sentence that is current. */
  private String clip() {
    browser.await("return document.querySelector('.lines').dataset.view !== undefined");
    browser.await("return document.querySelector('.lines [aria-current]') !== null");
    browser.press("s");
    browser.await("return document.activeElement.dataset.form === 'link'");
    return String.valueOf(browser.find(".sharing .clip").getDomProperty("href"));
  }

  @Test
  void onADiskThePageSaysWhatItCannot() {
    browser.visit(onDisk());
    browser.await("return document.querySelector('.lines').dataset.view !== undefined");
    assertThat(browser.find("cuepoint-search").getText()).contains("web server");
    browser.find("#find").sendKeys("provider");
    browser.await("return document.querySelector('.found').textContent.startsWith('1 of ')");
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  private String onDisk() {
    return folder.toUri() + TALK.substring(1);
  }
}
