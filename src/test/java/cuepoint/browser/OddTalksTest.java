package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.http.RunningService;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page of a talk, whatever the talk is like. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddTalksTest {
  private static final int CUES = 60_000;

  private static final String READY = "return CSS.highlights.has('chosen')";

  private final Browser browser;
  private RunningService service;

  OddTalksTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    files.write(
        "conf/long.en.vtt",
        IntStream.range(0, CUES)
            .mapToObj(i -> "%s --> %s\nsaid %d.\n".formatted(clock(i), clock(i + 1), i))
            .collect(Collectors.joining("\n", "WEBVTT\n\n", "")));
    files.write(
        "conf/untimed.en.json",
        "{\"segments\": [{\"text\": \"A probe is named. It is read.\", \"speaker\": \"Ada\"},"
            + " {\"text\": \"Then it is left alone.\", \"speaker\": \"Bob\"}]}");
    files.write(
        "conf/titled.json",
        """
        {"title": "%s", "tags": ["two words", "%s"], "description": "See https://a.example/%s.",
         "related_urls": ["https://www.a.example/slides"], "video": "https://youtu.be/7J1mVrRlsNg"}
        """
            .formatted("Long title ".repeat(46), "t".repeat(300), "p".repeat(300)));
    files.write("conf/titled.en.vtt", FolderFixture.vtt("<v Ada>a probe is named"));
    files.write("conf/rtl.json", "{\"title\": \"بحث في الكلام\", \"language\": \"ar\"}");
    files.write("conf/rtl.ar.vtt", FolderFixture.vtt("هذا مجس في البرنامج"));
    service = RunningService.of(transcripts, index);
  }

  private static String clock(int second) {
    return "%02d:%02d:%02d.000".formatted(second / 3600, second / 60 % 60, second % 60);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"untimed?q=probe", "titled?q=probe", "rtl?q=مجس"})
  void everybodyCanUse(String talk) {
    browser.visit(service.address("/talks/conf/" + talk));
    browser.await(READY);
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  @Test
  void aDayOfTalkingIsSearched() {
    browser.look(View.DESK);
    browser.visit(service.address("/talks/conf/long?t=9000"));
    browser.await("return document.querySelector('#en-9000000')?.ariaCurrent === 'true'");
    browser.find("#find").sendKeys("59997", Keys.ENTER);
    browser.await("return document.querySelector('.found').textContent === '1 of 1'");
    browser.await(
        "const place = document.querySelector('#en-59997000').getBoundingClientRect();"
            + "return place.top > 0 && place.bottom < innerHeight");
  }

  @Test
  void withoutTimesItIsReadAndQuoted() {
    browser.look(View.DESK);
    browser.visit(service.address("/talks/conf/untimed"));
    browser.find("[data-share]").click();
    browser.await("return document.querySelector('.sharing') !== null");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.sharing [data-form]:not([hidden])')]"
                    + ".map(button => button.dataset.form)"))
        .containsExactly("text", "markdown", "html");
    assertThat(browser.find("[data-copy]").getText()).isEqualTo("Copy link");
    assertThat(browser.texts("return [...document.querySelectorAll('.lines a')].map(String)"))
        .isEmpty();
  }

  @Test
  void whatIsKnownIsLinked() {
    browser.visit(service.address("/talks/conf/titled?q=probe"));
    assertThat(browser.texts("return [...document.querySelectorAll('.tags a')].map(a => a.search)"))
        .contains("?q=two%20words");
    assertThat(browser.find(".description a").getDomAttribute("rel"))
        .isEqualTo("noopener nofollow ugc");
    assertThat(browser.find(".addresses a").getText()).isEqualTo("a.example/slides");
    assertThat(browser.find(".speaker").getText()).isEqualTo("Ada:");
    assertThat(browser.find(".back a").getDomProperty("href"))
        .isEqualTo(service.address("/?q=probe"));
    assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("probe");
    browser.await("return document.querySelector('.load b').textContent === 'Play here from 0:01'");
    assertThat(browser.find(".now").getText()).isEqualTo("0:01");
  }

  @Test
  void printHasWhatWasSoughtAndNoButtons() {
    browser.visit(service.address("/talks/conf/titled?q=probe"));
    browser.await(READY);
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.talk :is(button, input, .stage)')]"
                    + ".filter(part => part.checkVisibility()).map(part => part.outerHTML)"))
        .isEmpty();
    assertThat(browser.find(".back").getText()).contains("probe");
    browser.devTools("Emulation.setEmulatedMedia", Map.of("media", ""));
  }
}
