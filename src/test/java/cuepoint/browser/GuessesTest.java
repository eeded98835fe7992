package cuepoint.browser;

import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.browser.OtherSite.Answer;
import cuepoint.format.json.HitsJson;
import cuepoint.http.RunningService;
import cuepoint.moment.TranscriptPlaces;
import cuepoint.search.Deadline;
import cuepoint.search.GuessedHits;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages, frames and the embedded search say first what no talk says, and name guesses. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuessesTest {
  private static final String TALK = "/talks/primers/usdt-probes-from-rust";
  private static final String HOSTILE = "\u202e<b>covid</b>";
  private static final String MARKS =
      "[...%s.querySelectorAll('.moment mark')].map(mark =>"
          + " mark.textContent + ' ' + getComputedStyle(mark).textDecorationStyle + ' '"
          + " + (getComputedStyle(mark).backgroundColor === 'rgba(0, 0, 0, 0)'))";

  private final RunningService service;
  private final OtherSite blog;
  private final Browser browser;

  GuessesTest(RunningService service, Browser browser) throws Exception {
    this.service = service.with(new Answers());
    this.browser = browser;
    blog = new OtherSite();
  }

  @AfterAll
  void stop() throws Exception {
    blog.close();
    service.stopServing();
  }

  /** An engine that knows one word, and a guess at another. */
  private record Answers() implements Searcher {
    @Override
    public Hits search(Query query, Deadline deadline) {
      return switch (query.text()) {
        case "cupidd" -> GuessedHits.guessed("cupidd", "cupid");
        case "swift cupidd" -> GuessedHits.partly("swift", "cupidd", "cupid");
        default -> GuessedHits.notAnswered(query.text(), "cupidd");
      };
    }

    @Override
    public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
      return TranscriptPlaces.of(
          transcript,
          query.text().equals("both") ? List.of(new Range(0, 3)) : List.of(),
          List.of(new Range(0, 5), new Range(6, 9), new Range(20, 24)));
    }
  }

  @Test
  void theTranscriptOfATalkDoes() throws Exception {
    browser.visit(service.address(TALK + "?q=guess"));
    String marks =
        "return ['place', 'guess', 'chosen'].map(name => CSS.highlights.get(name)?.size ?? 0)";
    browser.await("return CSS.highlights.has('chosen')");
    assertThat(browser.texts(marks)).containsExactly("0", "3", "1");
    assertThat(browser.find(".found").getText()).isEqualTo("1 of 3, a guess");
    browser.find("#find").clear();
    browser.find("#find").sendKeys("both", Keys.ENTER);
    browser.await("return document.querySelector('.found').textContent === '1 of 3'");
    assertThat(browser.texts(marks)).containsExactly("1", "2", "1");
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  @Test
  void withoutScriptsGuessesAreCounted() {
    try (Browser plain = browser.another()) {
      plain.withoutScripts();
      plain.visit(service.address(TALK + "?q=guess"));
      assertThat(plain.find(".found").getText()).isEqualTo("not said, 3 guesses");
      plain.visit(service.address(TALK + "?q=both"));
      assertThat(plain.find(".found").getText()).isEqualTo("1 place, 2 guesses");
    }
  }

  @Test
  void aPageSaysItFirst() {
    browser.visit(service.address("/?q=covid"));
    assertThat(said("main"))
        .startsWith(
            "Results for “”",
            "Nothing was found for “covid”",
            "No talk says “covid”. Did you mean “cupidd”?");
    assertThat(said(".missing-words a").getFirst()).isEqualTo("cupidd");
    browser.find(".missing-words a").click();
    browser.await("return document.title.startsWith('cupidd')");
    assertThat(said("main"))
        .startsWith(
            "Results for “”", "No talk says “cupidd”. Searched for “cupid” instead.", "1 talk");
    assertThat(said(".moment")).containsExactly("1:01", "guess", "we talk about cupid");
    assertThat(browser.find(".status").getText())
        .isEqualTo("No talk says “cupidd”. Searched for “cupid” instead. 1 talk");
  }

  @Test
  void aGuessDoesNotLookLikeTheWord() {
    browser.visit(service.address("/?q=swift+cupidd"));
    assertThat(browser.texts("return " + MARKS.formatted("document")))
        .containsExactly("swift solid false", "cupid dashed true");
    assertThat(
            browser.texts("return [...document.querySelectorAll('.kind')].map(e => e.innerText)"))
        .containsExactly("guess");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=", "/embed?q="})
  void everybodyCanUseIt(String path) {
    for (String query : List.of("covid", "cupidd", "swift+cupidd", "n".repeat(900))) {
      browser.visit(service.address(path + query));
      Axe.in(browser).assertEveryViewIsOfUse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=", "/embed?q="})
  void aWordKeepsItsDirection(String path) {
    browser.visit(service.address(path + "%E2%80%AE%3Cb%3Ecovid%3C/b%3E"));
    assertThat(
            browser.texts("return [...document.querySelectorAll('p > bdi')].map(e => e.outerHTML)"))
        .containsExactly("<bdi>" + HOSTILE.replace("<", "&lt;").replace(">", "&gt;") + "</bdi>");
  }

  @Test
  void theEmbeddedSearchSaysItFirst() {
    SearchElement search = post("covid", GuessedHits.notAnswered("covid", "cupidd"));
    search.awaitStatus("No talk says “covid”. Nothing was found.");
    assertThat(search.shown(".note")).containsExactly("Did you mean “cupidd”?");
    blog.answer(
        "/api/v1/search",
        Answer.shared(200, "application/json", json(GuessedHits.guessed("cupidd", "cupid"))));
    search.run("root.querySelector('.otherwise').click()");
    search.await(ANSWERED);
    assertThat(search.shown(".status")).containsExactly("No talk says “cupidd”. 1 talk");
    assertThat(search.shown(".note")).containsExactly("Searched for “cupid” instead.");
    assertThat(search.shown(".moment .kind")).containsExactly("guess");
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  @Test
  void theEmbeddedSearchTellsGuessesFromWords() {
    SearchElement search = post("swift cupidd", GuessedHits.partly("swift", "cupidd", "cupid"));
    search.await(ANSWERED);
    assertThat(search.texts(MARKS.formatted("root")))
        .containsExactly("swift solid false", "cupid dashed true");
    assertThat(search.shown(".note"))
        .containsExactly("Searched for “cupid” instead. Did you mean “swift cupid”?");
    search.focus();
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(search.focused()).contains("guess", "the cupid of it");
  }

  @Test
  void namesOfObjectsAreWordsToo() {
    SearchElement search = post("constructor", GuessedHits.notAnswered("constructor", HOSTILE));
    search.awaitStatus("No talk says “constructor”.");
    assertThat(search.shown(".note")).containsExactly("Did you mean “" + HOSTILE + "”?");
    assertThat(search.texts("root.querySelector('.status bdi').textContent"))
        .containsExactly("constructor");
  }

  private SearchElement post(String query, Hits answer) {
    blog.answer("/api/v1/search", Answer.shared(200, "application/json", json(answer)));
    String html =
        """
        <!doctype html><html lang="en"><title>Post</title>
        <meta name="viewport" content="width=device-width">
        <script type="module" src="%s"></script>
        <main><h1>Post</h1><cuepoint-search query="%s" endpoint="/"></cuepoint-search></main>
        """
            .formatted(service.address("/embed.js"), query);
    blog.page("/post", service.address(""), html);
    browser.visit(blog.address("/post"));
    SearchElement search = new SearchElement(browser, 0);
    search.await("true");
    return search;
  }

  private static String json(Hits hits) {
    return HitsJson.of(hits).toString();
  }

  /** The lines that an element shows. */
  private List<String> said(String selector) {
    return browser.find(selector).getText().lines().toList();
  }
}
