package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import cuepoint.export.BundleFixture;
import cuepoint.format.TalkPath;
import cuepoint.http.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of exported files beside the engine's own, over the test collection. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {
  private static final List<String> SAME =
      List.of("/talk/id", "/talk/title", "/missing", "/titleMatches");

  private static final List<String> SAME_MOMENT =
      List.of(
          "/startSeconds", "/matchSeconds", "/endSeconds", "/precision", "/language", "/snippet");

  private final RunningService service;
  private final Browser browser;
  private FolderSite site;
  private BundleSearch search;
  private Path folder;

  BundleTest(RunningService service, Browser browser) {
    this.service = service;
    this.browser = browser;
  }

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary.resolve("talks");
    new BundleFixture(TestCollection.FOLDER, temporary.resolve("index")).to(folder);
    site = FolderSite.start(folder);
    search = new BundleSearch(browser, site);
  }

  @BeforeEach
  void openTheFirstPage() {
    browser.visit(site.address("/"));
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usdt rust",
        "USDT probes in a Rust program",
        "\"cost almost nothing\"",
        "\"probes cost\"~10",
        "probe -rust",
        "enab*",
        "title:usdt",
        "speaker:naecker rust",
        "event:primers probe",
        "d trace",
        "detrace providers",
        "passsage scroes",
        "bpf trace",
        "the of and",
        "std::vector c++ $1 \"unbalanced",
        "Bryan Cantrill"
      })
  void answersAsTheEngineDoes(String query) throws Exception {
    JsonNode live = service.json("/api/v1/search?limit=10&q=" + TalkPath.encoded(query));
    JsonNode found = search.answer(query);
    assertThat(found.at("/failure").asText()).as("%s", browser.complaints()).isEmpty();
    assertThat(found.at("/totalTalks")).isEqualTo(live.at("/totalTalks"));
    assertThat(found.at("/notes")).isEqualTo(live.at("/notes"));
    JsonNode hit = found.at("/hits/0");
    JsonNode expected = live.at("/hits/0");
    for (String field : SAME) {
      assertThat(hit.at(field)).as(field).isEqualTo(expected.at(field));
    }
    assertThat(hit.at("/moments").size()).isEqualTo(expected.at("/moments").size());
    for (String field : SAME_MOMENT) {
      assertThat(hit.at("/moments/0" + field))
          .as(field)
          .isEqualTo(expected.at("/moments/0" + field));
    }
  }

  @Test
  void linksToTheSameSecond() throws Exception {
    String live = service.json("/api/v1/search?q=usdt+rust").at("/hits/0/moments/0/url").asText();
    String found = search.answer("usdt rust").at("/hits/0/moments/0/url").asText();
    assertThat(found).isEqualTo(site.address(live.replace("/media/", "/")));
  }

  @Test
  void theElementFindsAndCompletes() {
    SearchElement box = new SearchElement(browser, 0);
    box.await("true");
    box.focus();
    browser.press("pro");
    box.await("!root.querySelector('.suggestions').hidden");
    assertThat(box.shown("[role=option]")).anyMatch(option -> option.contains("probe"));
    browser.press("be rust");
    box.await("root.querySelector('.moment')?.href.includes('rust&')");
    assertThat(box.links(".moment").getFirst())
        .startsWith(site.address("/primers/usdt-probes-from-rust/?find=probe+rust&typing=true&t="));
    assertThat(browser.complaints()).noneMatch(line -> line.contains("Uncaught"));
  }

  @Test
  void anAddressAsks() {
    browser.visit(site.address("/?q=usdt+rust"));
    SearchElement box = new SearchElement(browser, 0);
    box.await(SearchElement.ANSWERED);
    assertThat(box.shown(".status")).containsExactly("4 talks");
  }

  @Test
  void anAnswerStandsInPlaceOfTheList() {
    browser.visit(site.address("/?q=usdt+rust"));
    assertThat(browser.find("main .lead").isDisplayed()).as("while it is awaited, too").isFalse();
    SearchElement box = new SearchElement(browser, 0);
    box.await(SearchElement.ANSWERED);
    assertThat(browser.find("main .lead").isDisplayed()).isFalse();
    box.run("root.querySelector('input').value = ''; root.querySelector('form').requestSubmit()");
    assertThat(browser.find("main .lead").isDisplayed()).isTrue();
  }

  @Test
  void allTalksCanBeReached() {
    SearchElement box = new SearchElement(browser, 0);
    box.await("true");
    box.set("limit", "1");
    box.set("query", "usdt rust");
    box.awaitStatus("1 of 4 talks");
    box.run("root.querySelector('.more button').click()");
    box.awaitStatus("2 of 4 talks");
    assertThat(box.focused()).isEqualTo(box.shown(".title a").get(1));
    box.run("root.querySelector('.more button').click()");
    box.awaitStatus("3 of 4 talks");
    box.run("root.querySelector('.more button').click()");
    box.await("!root.querySelector('.more button')");
    assertThat(box.shown(".title")).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void aSuggestedSpeakerHasTalks() {
    SearchElement box = new SearchElement(browser, 0);
    box.await("true");
    box.focus();
    browser.press("cantr");
    box.await("!root.querySelector('.suggestions').hidden");
    box.run(
        "[...root.querySelectorAll('[role=option]')]"
            + ".find(option => option.textContent.includes('speaker'))"
            + ".dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))");
    box.await(SearchElement.ANSWERED);
    assertThat(box.shown(".about")).allMatch(about -> about.contains("Cantrill"));
  }

  @Test
  void aTalkWithoutAVideoIsLinkedToItsPage(@TempDir Path other) throws Exception {
    Files.createDirectories(other.resolve("talks/conf"));
    Files.writeString(
        other.resolve("talks/conf/a.en.vtt"),
        "WEBVTT\n\n00:10.500 --> 00:12.000\na word about marmots\n");
    new BundleFixture(other.resolve("talks"), other.resolve("index")).to(other.resolve("site"));
    try (FolderSite own = FolderSite.start(other.resolve("site"))) {
      browser.visit(own.address("/"));
      String url =
          new BundleSearch(browser, own).answer("marmots").at("/hits/0/moments/0/url").asText();
      assertThat(url).isEqualTo(own.address("/conf/a/#en-10500"));
      browser.visit(url);
      assertThat(browser.texts("return [document.querySelector(':target').textContent]"))
          .containsExactly("a word about marmots");
    }
  }

  @Test
  void whatABrowserHasOfAnEarlierExportIsNotMixedIn(@TempDir Path other) throws Exception {
    FolderFixture talks = new FolderFixture(other.resolve("t"));
    talks.write("conf/a.en.vtt", FolderFixture.vtt("a word about marmots"));
    BundleFixture bundle = new BundleFixture(other.resolve("t"), other.resolve("index"));
    bundle.to(other.resolve("b"));
    try (FolderSite own = FolderSite.start(other.resolve("b"))) {
      BundleSearch asked = new BundleSearch(browser, own);
      browser.visit(own.address("/"));
      assertThat(asked.answer("marmots").at("/totalTalks").asInt()).isEqualTo(1);
      talks.write("conf/a.en.vtt", FolderFixture.vtt("an older word about badgers"));
      bundle.to(other.resolve("b"));
      browser.visit(own.address("/conf/a/"));
      assertThat(asked.answer("badgers").at("/hits/0/moments/0/snippet/text").asText())
          .isEqualTo("an older word about badgers");
    }
  }

  @Test
  void whatIsMissingIsSaid(@TempDir Path empty) throws Exception {
    Files.createDirectories(empty.resolve("cuepoint"));
    for (Path script : scripts()) {
      Files.copy(script, empty.resolve("cuepoint").resolve(script.getFileName()));
    }
    try (FolderSite own = FolderSite.start(empty)) {
      browser.visit(own.address("/cuepoint/search.js"));
      assertThat(new BundleSearch(browser, own).answer("rust").at("/failure").asText())
          .contains("cannot be searched right now", "cuepoint/bundle.json answers 404");
    }
  }

  private List<Path> scripts() throws Exception {
    try (var files = Files.list(folder.resolve("cuepoint"))) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }
}
