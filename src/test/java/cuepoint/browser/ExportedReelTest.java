package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.export.BundleFixture;
import cuepoint.http.ReelFixture;
import cuepoint.http.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Plain files make the reels that a service makes, and control them in the same way. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedReelTest {
  private static final String SHOWN =
      """
      const text = element => element.textContent.replace(/\\s+/g, ' ').trim();
      return [...document.querySelectorAll('.reel h1, .reel .note, .reel .title .about span, .reel-talk h2,'
          + '.reel-talk > .about span, .clip .time, .clip .said, .clip .kind, .clip .outside, .left-out li')].map(text);
      """;

  private static final String PICKED =
      "clip=conf/own@10-15.5&clip=conf/page@10-15.5&clip=conf/tube@1:00-1:03.5,300-306"
          + "&clip=bogus&clip=conf/gone@1-2&clip=conf/own@9:00-9:01&clip=conf/none@10-12,de"
          + "&clip=conf/untimed@10-12";

  private final Browser browser;
  private RunningService service;
  private FolderSite site;
  private Path folder = Path.of("");

  ExportedReelTest(Browser browser) {
    this.browser = browser;
    browser.look(View.DESK);
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index, @TempDir Path temporary)
      throws Exception {
    ReelFixture.write(transcripts);
    service = RunningService.of(transcripts, index);
    folder = temporary.resolve("s");
    new BundleFixture(transcripts, temporary.resolve("i")).to(folder);
    site = FolderSite.start(folder);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
    site.close();
  }

  @Test
  void itShowsWhatTheServiceShows() {
    for (String asked :
        List.of(
            "q=tracepoint&moments=3",
            "q=tracepoints&event=conf&limit=2",
            "q=never+heard&title=Who+knew%3F",
            "q=xyzzyplugh",
            "q=tracep&typing=true",
            "title=Picked&" + PICKED)) {
      browser.visit(service.address("/reel?" + asked));
      List<String> expected = browser.texts(SHOWN);
      assertThat(expected).isNotEmpty();
      open("?" + asked);
      assertThat(browser.texts(SHOWN)).as(asked).isEqualTo(expected);
    }
  }

  @Test
  void theSearchLeadsToTheReelOfItsAnswer() {
    browser.visit(site.address("/?q=tracepoint&event=conf"));
    SearchElement search = new SearchElement(browser, 0);
    search.await(SearchElement.ANSWERED);
    assertThat(search.shown(".more a")).first().asString().startsWith("Play all ");
    search.run("root.querySelector('.more a').click()");
    browser.await("return document.querySelector('.clip[aria-current]') !== null");
    assertThat(browser.address()).contains("/reel/index.html?", "q=tracepoint", "event=conf");
    search.await("root.querySelector('.input').value === 'tracepoint'");
    assertThat(search.shown(".hit")).isEmpty();
  }

  @Test
  void aWordThatIsBeingTypedIsPlayedToo() {
    browser.visit(site.address("/"));
    SearchElement search = new SearchElement(browser, 0);
    search.focus();
    browser.insert("tracep");
    search.await("root.querySelector('.more a')");
    browser.visit(search.links(".more a").getFirst());
    browser.await("return document.querySelector('.clip[aria-current]') !== null");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.said mark')].map(it => it.textContent)"))
        .isNotEmpty()
        .allMatch("tracepoint"::equals);
    assertThat(String.valueOf(browser.find(".clip .time").getDomProperty("href")))
        .contains("find=tracep&typing=true");
  }

  @Test
  void aClipWithoutWordsSaysWhy() {
    open("?clip=conf/untimed@10-12");
    assertThat(browser.find(".clip .said").getText())
        .isEqualTo("No captions have a time in this clip.");
  }

  @Test
  void whereItsFilesCannotBeReadItSaysSo() throws Exception {
    Path search = folder.resolve("cuepoint/search.js");
    Path away = Files.move(search, folder.resolve("search.js"));
    try (FolderSite other = FolderSite.start(folder)) {
      browser.visit(other.address("/reel/?q=tracepoint"));
      browser.await("return document.querySelector('.reel .note') !== null");
      assertThat(browser.find(".reel .note").getText())
          .isEqualTo("The search cannot be reached right now.");
    } finally {
      Files.move(away, search);
    }
  }

  @Test
  void nothingIsLoadedFromOthersBeforeAClick() {
    open("?" + PICKED + "#3");
    assertThat(browser.find(".player .main").getText()).isEqualTo("Play (loads YouTube)");
    assertThat(browser.texts("return performance.getEntriesByType('resource').map(r => r.name)"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith(site.address("/")));
    browser.find(".player .main").click();
    assertThat(browser.find("iframe").getDomAttribute("src"))
        .startsWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")
        .contains("start=60");
  }

  @Test
  void whatIsLeftOutMakesAListOfItsOwn() {
    open("?q=tracepoint&moments=3");
    double all = browser.number("return document.querySelectorAll('.clip').length");
    browser.find(".clip .out").click();
    browser.await("return location.search.includes('clip=')");
    List<String> left =
        browser.texts("return [...document.querySelectorAll('.clip')].map(it => it.dataset.clip)");
    assertThat(left).hasSize((int) all - 1);
    String address = browser.address();
    assertThat(address).contains("/reel/index.html?title=");
    browser.visit("about:blank");
    browser.visit(address);
    browser.await("return document.querySelector('.clip[aria-current]') !== null");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.clip')].map(it => it.dataset.clip)"))
        .isEqualTo(left);
  }

  @Test
  void clipsLeadToTheirTalksAndVideos() {
    open("?q=tracepoint&moments=3");
    assertThat(
            browser.texts("return [...document.querySelectorAll('.outside')].map(it => it.href)"))
        .contains("https://www.example.org/v/1")
        .anyMatch(address -> address.equals("https://youtu.be/dQw4w9WgXcQ?t=10"));
    browser.visit(
        String.valueOf(browser.find(".reel-talk[data-recording] .time").getDomProperty("href")));
    browser.await("return document.querySelector('.lines [aria-current]') !== null");
    assertThat(browser.find("#find").getDomProperty("value")).isEqualTo("tracepoint");
  }

  @Test
  void inAFrameItIsAlone() {
    browser.visit(site.address("/conf/"));
    browser.texts(
        "const frame = document.createElement('iframe'); frame.width = 640; frame.height = 480;"
            + "frame.src = '../reel/?q=tracepoint'; document.body.append(frame); return [];");
    browser.await(
        "return document.querySelector('iframe').contentDocument?.querySelector('.whole a') !="
            + " null");
    assertThat(
            browser.texts(
                "const inner = document.querySelector('iframe').contentDocument;return"
                    + " [...inner.querySelectorAll('.top, .out, a:not([target=_blank])')].map(it =>"
                    + " it.outerHTML)"))
        .isEmpty();
  }

  @Test
  void whereItCannotPlayItSaysSo() {
    browser.visit(folder.toUri() + "reel/index.html?q=tracepoint");
    browser.await(
        "return document.querySelector('.reel .note')?.textContent.includes('web server')");
    open("");
    assertThat(browser.find(".reel .note").getText()).startsWith("Nothing to play yet");
    try (Browser plain = browser.another()) {
      plain.withoutScripts();
      plain.visit(site.address("/reel/?q=tracepoint"));
      assertThat(plain.find(".reel .note").getText()).contains("scripts");
    }
  }

  @Test
  void everybodyCanUseIt() {
    for (String asked : List.of("", "?q=tracepoint&moments=3", "?q=xyzzyplugh", "?" + PICKED)) {
      open(asked);
      Axe.in(browser).assertEveryViewIsOfUse();
    }
  }

  /** A page on which the reel has been drawn. */
  private void open(String asked) {
    browser.visit("about:blank");
    browser.visit(site.address("/reel/" + asked));
    browser.await("return document.querySelector('.reel .note, .clip[aria-current]') !== null");
  }
}
