package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.export.BundleFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every line leads to its place in the user's repository, without being in the way. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditLinksTest {
  private static final String HREFS =
      "return [...document.querySelectorAll('.transcript .edit')].map(link => link.href)";
  private static final String SHOWN =
      "return [...document.querySelectorAll('.transcript .edit')]"
          + ".filter(link => getComputedStyle(link).opacity === '1').map(link => link.href)";
  private static final String FOCUS =
      "document.querySelector('.transcript .edit').focus(); return []";
  private static final String WIDTH =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String FIRST = "https://git.example/edit/main/conf%201/a.en.vtt#L3";
  private static final String LAST = "https://git.example/edit/main/conf%201/a.en.vtt#L9";

  private final Browser browser;
  private RunningService service;
  private FolderSite site;

  EditLinksTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    FolderFixture files = new FolderFixture(temporary.resolve("transcripts"));
    files.write(
        "conf 1/event.json",
        "{\"edit_url\": \"https://git.example/edit/main/{file}#L{line}\", \"name\": \"Conf\"}");
    files.write("conf 1/a.json", "{\"title\": \"A\"}");
    files.write(
        "conf 1/a.en.vtt",
        """
        WEBVTT

        00:01.000 --> 00:03.000
        the first line of a talk, which is rather long, so that it does not fit on a telephone

        00:03.000 --> 00:05.000
        the second

        00:05.000 --> 00:07.000
        and the last
        """);
    service = RunningService.of(files.root(), temporary.resolve("index"));
    new BundleFixture(files.root(), temporary.resolve("index")).to(temporary.resolve("site"));
    site = FolderSite.start(temporary.resolve("site"));
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    site.close();
  }

  private List<String> pages() {
    return List.of(service.address("/talks/conf-1/a"), site.address("/conf-1/a/"));
  }

  @Test
  void everyLineHasItsPlace() {
    for (String page : pages()) {
      browser.visit(page);
      assertThat(browser.texts(HREFS)).hasSize(3).startsWith(FIRST).endsWith(LAST);
    }
  }

  @Test
  void theyShowWhenTheyAreReached() {
    for (String page : pages()) {
      browser.visit(page);
      assertThat(browser.texts(SHOWN)).as(page).isEmpty();
      browser.texts(FOCUS);
      assertThat(browser.texts(SHOWN)).as(page).containsExactly(FIRST);
    }
  }

  @Test
  void everybodyCanUseThem() {
    SoftAssertions.assertSoftly(everyView -> {
      for (String page : pages()) {
        browser.visit(page);
        browser.texts(FOCUS);
        for (View view : View.ALL) {
          browser.look(view);
          everyView.assertThat(Axe.in(browser).violations()).as("%s, %s", page, view).isEmpty();
          everyView.assertThat(browser.number(WIDTH)).as("%s, %s", page, view).isNotPositive();
        }
      }
    });
  }
}
