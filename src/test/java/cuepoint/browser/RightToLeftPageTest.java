package cuepoint.browser;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Talks in Hebrew and Arabic, in a page in English: names run from the right, facts from the left.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftPageTest {
  /**
   * The facts about the first talk from the left, each with the separator that is seen before it:
   * that of a fact which begins a line is outside and clipped.
   */
  private static final String FACTS =
      """
      const about = document.querySelector('.hit:first-child .about');
      const left = fact => fact.getBoundingClientRect().left;
      const hasSeparator = fact =>
        left(fact) >= left(about) && getComputedStyle(fact).backgroundImage !== 'none';
      return [...about.children].toSorted((one, other) => left(one) - left(other))
        .map(fact => (hasSeparator(fact) ? '· ' : '') + fact.textContent.trim());
      """;

  private final Browser browser;
  private RunningService service;

  RightToLeftPageTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    files.write("conf/event.json", "{\"name\": \"מפגש המערכות\"}");
    files.write(
        "conf/a.json",
        """
        {"title": "דגימה", "speakers": ["נועה לוי", "דן כהן"], "recorded": "2025-03-01",
         "language": "he", "duration": 1800}
        """);
    files.write("conf/a.he.vtt", vtt("דגימת ביצועים היא דרך פשוטה."));
    files.write(
        "conf/b.json",
        """
        {"title": "مقدمة", "speakers": ["ليلى حسن"], "recorded": "2024-05-02", "language": "ar",
         "duration": 900}
        """);
    files.write("conf/b.ar.vtt", vtt("التتبع طريقة بسيطة."));
    service = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @Test
  void factsAreSeparatedInTheirOrder() {
    browser.look(View.DESK);
    browser.visit(service.address("/?q=דגימת"));
    assertThat(browser.texts(FACTS))
        .containsExactly("נועה לוי, דן כהן", "· מפגש המערכות", "· 1 Mar 2025", "· 30:00");
    browser.visit(service.address("/?q=طريقة"));
    assertThat(browser.texts(FACTS))
        .containsExactly("ليلى حسن", "· מפגש המערכות", "· 2 May 2024", "· 15:00");
  }

  @Test
  void whatIsSaidRunsFromTheRight() {
    browser.look(View.DESK);
    browser.visit(service.address("/?q=דגימת"));
    assertThat(
            browser.texts(
                "return ['.hit .title', '.snippet', '#q'].map(each =>"
                    + " getComputedStyle(document.querySelector(each)).direction)"))
        .containsExactly("rtl", "rtl", "rtl");
  }

  @Test
  void nothingIsInTheWay() {
    browser.visit(service.address("/?q=דגימת"));
    Axe.in(browser).assertEveryViewIsOfUse();
  }
}
