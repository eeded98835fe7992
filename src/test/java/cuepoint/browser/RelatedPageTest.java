package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a talk shares with others, on its page. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedPageTest {
  private static final List<String> SAID =
      List.of("a probe reads its arguments", "an aggregation counts values");

  private final Browser browser;
  private RunningService service;

  RelatedPageTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    files.write("conf/one.en.vtt", minutes("one"));
    files.write("conf/two.en.vtt", minutes("two"));
    files.write("conf/two.json", "{\"title\": \"Two " + "long ".repeat(40) + "\"}");
    service = RunningService.withVectors(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  /** Of ten passages, the second and third are said in both talks. */
  private static String minutes(String name) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int minute = 0; minute < 10; minute++) {
      boolean isShared = minute == 1 || minute == 2;
      String line = isShared ? SAID.get(minute - 1) : (minute < 5 ? "first " : "later ") + name;
      text.append("\n00:0%1$d:00.000 --> 00:0%1$d:09.000\n%2$s\n".formatted(minute, line));
    }
    return text.toString();
  }

  @Test
  void everybodyCanUseIt() {
    visit();
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  @Test
  void whatIsProposedSaysSo() {
    visit();
    assertThat(texts(".chapters h2")).singleElement().asString().startsWith("Proposed chapters");
    assertThat(texts(".lines h3 small")).isNotEmpty().containsOnly("proposed");
  }

  @Test
  void aPlaceElsewhereIsOneClickAway() {
    visit();
    assertThat(texts(".elsewhere"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("Also said in Two"));
    browser.find(".elsewhere a").click();
    browser.await("return location.pathname.endsWith('/conf/two')");
    assertThat(browser.address()).endsWith("?t=60");
    browser.await("return document.querySelector('.lines [aria-current]')?.id === 'en-60000'");
  }

  @Test
  void aRelatedTalkSaysWhereToLook() {
    visit();
    assertThat(texts(".related .shared"))
        .singleElement()
        .asString()
        .matches("Compare [12]:00 here with [12]:00 there: a.*");
    browser.find(".related .name").sendKeys(Keys.ENTER);
    browser.await("return location.pathname.endsWith('/conf/two')");
  }

  private void visit() {
    browser.visit(service.address("/talks/conf/one"));
  }

  private List<String> texts(String selector) {
    return browser.texts(
        "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent.trim())",
        selector);
  }
}
