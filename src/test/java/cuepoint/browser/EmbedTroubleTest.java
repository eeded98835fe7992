package cuepoint.browser;

import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.asset.EmbedScript;
import cuepoint.browser.OtherSite.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What the search box says in a post when the service does not do what it should. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedTroubleTest {
  private static final String SEARCH = "/api/v1/search";
  private static final String EMPTY = "{\"notes\": [], \"hits\": [], \"totalTalks\": 0}";

  private final Browser browser;
  private OtherSite service;
  private OtherSite blog;

  EmbedTroubleTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void startSites() throws Exception {
    service = new OtherSite();
    service.answer("/embed.js", Answer.shared(200, "text/javascript", EmbedScript.text()));
    blog = new OtherSite();
  }

  @AfterEach
  void stopSites() {
    service.close();
    blog.close();
  }

  @Test
  void aDeadServiceIsToldAndTheWayAroundItIsShown() {
    SearchElement search = post("<a href='https://talks.example/'>Search the talks</a>");
    assertThat(search.texts("String(root.querySelector('slot').hidden)")).containsExactly("true");
    service.close();
    ask(search, "usdt");
    search.awaitStatus("cannot be reached");
    assertThat(search.texts("String(root.querySelector('slot').hidden)")).containsExactly("false");
    assertThat(browser.find("main").getText()).contains("The post.", "Search the talks");
    assertThat(browser.texts("return told")).containsOnly("0"); // it may have asked before Enter
    assertThat(browser.complaints()).allMatch(line -> line.contains("ERR_CONNECTION_REFUSED"));
  }

  @Test
  void withoutAnotherWayThereIsTheSearchPage() {
    SearchElement search = post("");
    service.close();
    ask(search, "usdt rust");
    search.awaitStatus("cannot be reached");
    assertThat(search.links(".status a"))
        .containsExactly(service.address("/?q=usdt+rust&event=primers"));
  }

  @ParameterizedTest
  @CsvSource({"30, 30 seconds", "1, 1 second", "600, 10 minutes", "soon, a moment", "'', a moment"})
  void tooManyQuestionsMustWait(String retryAfter, String told) {
    Map<String, String> headers = new HashMap<>(Answer.shared(429, "text/plain", "").headers());
    headers.put("Retry-After", retryAfter);
    headers.put("Access-Control-Expose-Headers", "Retry-After");
    service.answer(SEARCH, new Answer(429, headers, "Slow down."));
    SearchElement search = post("");
    ask(search, "usdt");
    search.awaitStatus("Please wait " + told + ", then search again.");
    assertThat(browser.texts("return told")).containsOnly("429");
  }

  @ParameterizedTest
  @CsvSource({
    "400, application/problem+json, '{\"detail\": \"The parameter q is odd.\"}', The parameter q is"
        + " odd.",
    "500, text/html, <h1>Oops</h1>, The search does not work right now (500).",
    "200, text/html, <h1>Log in</h1>, in a way that cannot be read",
    "200, application/json, '', in a way that cannot be read",
    "200, application/json, null, in a way that cannot be read",
    "200, application/json, 7, in a way that cannot be read",
    "200, application/json, '{\"hits\": [{}], \"notes\": []}', in a way that cannot be read"
  })
  void whatIsWrongIsSaid(int status, String type, String body, String told) {
    service.answer(SEARCH, Answer.shared(status, type, body));
    SearchElement search = post("");
    ask(search, "usdt");
    search.awaitStatus(told);
    assertThat(search.links(".status a")).hasSize(1);
    // Suggestions, which have no answer here, may have been asked for before.
    assertThat(browser.complaints())
        .allMatch(line -> line.contains("Failed to load resource") || line.contains("/suggest?"));
  }

  @Test
  void aSlowAnswerIsWaitedFor() {
    CountDownLatch opened = new CountDownLatch(1);
    service.answer(SEARCH, Answer.shared(200, "application/json", EMPTY).notBefore(opened));
    SearchElement search = post("");
    ask(search, "usdt");
    search.awaitStatus("Still searching");
    opened.countDown();
    search.awaitStatus("Nothing was found.");
  }

  @Test
  void anOlderAnswerNeverTakesThePlaceOfANewerOne() {
    CountDownLatch never = new CountDownLatch(1);
    String languages = browser.texts("return [encodeURIComponent(navigator.languages)]").getFirst();
    String older = SEARCH + "?q=older&event=primers&limit=5&lang=" + languages + "&moments=3";
    service.answer(older, Answer.shared(500, "text/plain", "").notBefore(never));
    service.answer(SEARCH, Answer.shared(200, "application/json", EMPTY));
    SearchElement search = post("");
    ask(search, "older");
    search.awaitStatus("Still searching");
    search.run("root.querySelector('input').value = ''");
    ask(search, "newer");
    search.awaitStatus("Nothing was found.");
    never.countDown();
    assertThat(browser.texts("return told")).isEmpty();
  }

  @Test
  void filesAreSearchedInsteadOfAService() {
    blog.answer("/talks/cuepoint/search.js", Answer.shared(200, "text/javascript", FILES));
    SearchElement search = post("");
    search.set("src", "talks");
    ask(search, "usdt");
    search.await(ANSWERED);
    assertThat(search.shown(".title")).containsExactly("usdt primers 5 3 talk");
    assertThat(search.links("a.moment")).containsExactly(blog.address("/talks/a/#t9"));
    assertThat(search.shown(".time")).containsExactly("1:01:05");
    search.set("query", "bad");
    search.awaitStatus("The files are damaged.");
  }

  @Test
  void filesThatAreNotThereAreTold() {
    SearchElement search = post("");
    search.set("src", "nowhere/");
    ask(search, "usdt");
    search.awaitStatus("cannot be reached");
    assertThat(search.links(".status a"))
        .containsExactly(blog.address("/nowhere/?q=usdt&event=primers"));
  }

  /** The least that exported files may answer. */
  private static final String FILES =
      """
      export const open = async (base) => ({
        async suggest() {
          return { suggestions: [] };
        },
        async search({ q, event, limit, moments }) {
          if (q === "bad") {
            throw new Error("The files are damaged.");
          }
          const moment = {
            matchSeconds: 3665.2, precision: "word", language: "en", speaker: null,
            url: base + "a/#t9", snippet: { text: "usdt", matches: [[0, 4]] },
          };
          const talk = {
            title: `${q} ${event} ${limit} ${moments} talk`, speakers: ["A"], event: { name: "E" },
            recorded: null, durationSeconds: null, captions: null, page: base + "a/",
          };
          const hit = { talk, missing: [], titleMatches: [], moments: [moment], timelineSeconds: [9] };
          return { notes: [], didYouMean: null, totalTalks: 1, hits: [hit] };
        },
      });
      """;

  private void ask(SearchElement search, String words) {
    search.focus();
    browser.insert(words);
    browser.press(Keys.ENTER);
  }

  private SearchElement post(String inside) {
    String html =
        """
        <!doctype html><title>Post</title><script type="module" src="%s"></script>
        <main><p>The post.</p><cuepoint-search event="primers">%s</cuepoint-search></main>
        """
            .formatted(service.address("/embed.js"), inside);
    blog.page("/", service.address(""), html);
    browser.visit(blog.address("/"));
    browser.complaints();
    browser.texts(
        "window.told = []; addEventListener('cuepoint-error', e => told.push(e.detail.status));"
            + " return []");
    SearchElement search = new SearchElement(browser, 0);
    search.await("true");
    return search;
  }
}
