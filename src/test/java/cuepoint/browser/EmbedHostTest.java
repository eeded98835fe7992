package cuepoint.browser;

import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A post with styles of its own and the search box leave each other alone. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedHostTest {
  private static final String LOUD =
      """
      <style>
        * { color: red; letter-spacing: .2em; text-transform: uppercase; text-align: right; }
        button, input { background: lime; border: 9px dotted blue; font: 30px monospace; }
        mark, a, li, p, form { background: black; display: inline-block; float: left; }
        .hit, .status, .search, .moment, .hidden { display: none; }
      </style>
      """;

  private static final String STYLES =
      """
      return [...document.querySelectorAll('h1, p, p > a, mark, form, label, input, button, ul, li, b')]
        .flatMap(element => [...getComputedStyle(element)].map(name =>
          element.tagName + ' ' + name + ': ' + getComputedStyle(element).getPropertyValue(name)))
      """;

  private final RunningService service;
  private final Browser browser;
  private final OtherSite blog = new OtherSite();

  EmbedHostTest(RunningService service, Browser browser) throws Exception {
    this.service = service;
    this.browser = browser;
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @Test
  void stylesOfThePageStayAsTheyAre() {
    visit(LOUD);
    List<String> before = browser.texts(STYLES);
    SearchElement search = include();
    assertThat(browser.texts(STYLES)).isEqualTo(before);
    assertThat(
            search.texts(
                """
                ['.input', '.button', '.search', '.snippet mark'].flatMap(part => {
                  const {color, textTransform, textAlign, float} = getComputedStyle(root.querySelector(part));
                  return [color, textTransform, textAlign, float];
                })
                """))
        .doesNotContain("rgb(255, 0, 0)", "uppercase", "right", "left");
  }

  @Test
  void everybodyCanUseIt() {
    visit(
        """
        <style>
          html { background: light-dark(#fff, #111); }
          a { color: light-dark(#00e, #aaf); }
        </style>
        """);
    SearchElement search = include();
    Axe axe = Axe.in(browser);
    axe.assertEveryViewIsOfUse();
    search.focus();
    browser.press(" pro");
    search.await("!root.querySelector('.suggestions').hidden");
    assertThat(axe.violations()).as("suggestions").isEmpty();
    search.set("endpoint", "http://127.0.0.1:9");
    search.awaitStatus("cannot be reached");
    assertThat(axe.violations()).as("trouble").isEmpty();
  }

  @Test
  void withoutScriptsThereIsALink() {
    visit("");
    assertThat(browser.find("cuepoint-search a").getText()).isEqualTo("Search the talks");
    SearchElement search = include();
    assertThat(search.texts("String(element.querySelector('a').checkVisibility())"))
        .containsExactly("false");
  }

  private void visit(String styles) {
    String html =
        """
        <!doctype html><html lang="en"><title>Post</title>%s
        <meta name="color-scheme" content="light dark">
        <meta name="viewport" content="width=device-width">
        <main><h1>A post</h1><p>Words with a <a href="/">link</a> and a <mark>mark</mark>.</p>
        <form><label>Name <input></label><button>Send</button></form>
        <cuepoint-search query="usdt rsut" moments="2"><a href="%s">Search the talks</a></cuepoint-search>
        <ul><li class="hit">of the <b class="status">host</b></li></ul></main>
        """
            .formatted(styles, service.address("/?q=usdt"));
    blog.page("/", service.address(""), html);
    browser.visit(blog.address("/"));
  }

  /** Adds the script to the page, and waits for its answer. */
  private SearchElement include() {
    browser.texts(
        """
        document.head.append(Object.assign(
          document.createElement('script'), {type: 'module', src: arguments[0]}));
        return [];
        """,
        service.address("/embed.js"));
    SearchElement search = new SearchElement(browser, 0);
    search.await(ANSWERED);
    return search;
  }
}
