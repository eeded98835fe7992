package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Jekyll reads nothing into titles, names and transcripts, nor does a browser. */
@ExtendWith(SharedChromium.Hostile.class)
@Order(SharedChromium.FIRST)
@ResourceLock(SharedChromium.HOSTILE_LOCK)
@EnabledIf(value = "cuepoint.browser.Blog#isWanted", disabledReason = Blog.NEEDS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlogHostileTest {
  private final Browser browser;
  private final Intrusion intrusion;
  private Blog blog;

  BlogHostileTest(Browser browser) {
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path folder) throws Exception {
    HostileCollection.write(transcripts);
    Map<String, String> everyTalk =
        Map.of("QUERY", "spoken hostile title", "CUEPOINT_LIMIT", "100", "CUEPOINT_MOMENTS", "3");
    blog = Blog.build(transcripts, folder, everyTalk);
  }

  @AfterAll
  void stop() throws Exception {
    blog.close();
  }

  @Test
  void whatIsPrintedIsText() {
    browser.visit(blog.post());
    assertThat(intrusion.found()).isEmpty();
    for (String place : new String[] {".cuepoint-results", ".best"}) {
      String shown = plain(String.valueOf(browser.find(place).getDomProperty("textContent")));
      assertThat(HostileTexts.ALL)
          .allSatisfy(text ->
              assertThat(shown)
                  .contains(plain(field("title", text)))
                  .contains(plain(field("speaker", text))));
    }
  }

  @Test
  void whatIsFoundIsText() {
    browser.visit(blog.post());
    for (int place = 0; place < 2; place++) {
      SearchElement search = new SearchElement(browser, place);
      search.run("element.scrollIntoView()");
      search.set("limit", "100");
      search.set("query", "spoken hostile title");
      search.await("root.querySelectorAll('.hit').length >= " + HostileTexts.ALL.size());
      String shown = plain(search.shown(".answer").getFirst());
      assertThat(HostileTexts.ALL)
          .allSatisfy(text -> assertThat(shown).contains(plain(field("title", text))));
      assertThat(intrusion.found()).isEmpty();
    }
  }

  @Test
  void exportedPagesAreText() {
    for (int text = 0; text < HostileTexts.ALL.size(); text++) {
      String hostile = HostileTexts.ALL.get(text);
      browser.visit(blog.address("/talks/" + event(text) + "/a/"));
      assertThat(intrusion.found()).as(hostile).isEmpty();
      assertThat(
              plain(browser.texts("return [document.querySelector('h1').textContent]").getFirst()))
          .contains(plain(field("title", hostile)));
    }
  }

  /** The command line prints nothing that a terminal acts on. */
  private static String plain(String text) {
    return HostileTexts.plain(text.replaceAll("[\\u0085\\u202A-\\u202E]", ""));
  }
}
