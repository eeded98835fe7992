package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.export.BundleFixture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an exported site, or is asked of it, is text in a reel. */
@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReelTest {
  private final Browser browser;
  private final Intrusion intrusion;
  private FolderSite site;

  HostileReelTest(Browser browser) {
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    HostileCollection.write(temporary.resolve("t"));
    new BundleFixture(temporary.resolve("t"), temporary.resolve("i")).to(temporary.resolve("s"));
    site = FolderSite.start(temporary.resolve("s"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void whatIsPickedIsText(int text) {
    String asked =
        URLEncoder.encode(HostileTexts.ALL.get(text), StandardCharsets.UTF_8).replace("+", "%20");
    String page = shown("clip=%s&clip=%s/a@1-3&title=%s".formatted(asked, event(text), asked));
    for (String name : new String[] {"title", "speaker", "event"}) {
      assertThat(page).as(name).contains(plain(field(name, HostileTexts.ALL.get(text))));
    }
    shown("q=" + asked + "&event=" + asked);
  }

  @Test
  void whatIsFoundIsText() {
    String list = shown("q=spoken&limit=100");
    assertThat(HostileTexts.ALL)
        .allSatisfy(text -> assertThat(list).contains(plain(field("title", text))));
  }

  /** The text of a reel. */
  private String shown(String asked) {
    browser.visit("about:blank");
    browser.visit(site.address("/reel/?" + asked));
    browser.await("return document.querySelector('.reel .note, .clip') !== null");
    assertThat(intrusion.found()).as(asked).isEmpty();
    return plain(String.valueOf(browser.find(".reel").getDomProperty("textContent")));
  }

  private static String plain(String text) {
    return HostileTexts.plain(text);
  }
}
