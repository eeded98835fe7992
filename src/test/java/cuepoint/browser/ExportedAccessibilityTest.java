package cuepoint.browser;

import cuepoint.TestCollection;
import cuepoint.export.BundleFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe has nothing against any page of an exported site. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedAccessibilityTest {
  private final Browser browser;
  private FolderSite site;

  ExportedAccessibilityTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    new BundleFixture(TestCollection.FOLDER, temporary.resolve("i")).to(temporary.resolve("s"));
    site = FolderSite.start(temporary.resolve("s"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=usdt+rust",
        "/primers/",
        "/dtrace-conf-2024/",
        "/speakers/synthetic-narrator/",
        "/primers/usdt-probes-from-rust/?find=rust",
        "/dtrace-conf-2024/7J1mVrRlsNg/"
      })
  void everybodyCanUse(String page) {
    browser.visit(site.address(page));
    browser.await("return customElements.get('cuepoint-search') !== undefined");
    Axe.in(browser).assertEveryViewIsOfUse();
  }
}
