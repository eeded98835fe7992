package cuepoint.browser;

import static cuepoint.browser.HostileCollection.event;
import static cuepoint.browser.HostileCollection.field;
import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.RunningService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in answers and attributes is text in the post too. */
@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedHostileTest {
  private static final List<String> NARROWING =
      List.of("event", "speaker", "query", "limit", "moments", "placeholder", "theme");

  private final Browser browser;
  private final OtherSite blog = new OtherSite();
  private final Intrusion intrusion;
  private final SearchElement search;

  EmbedHostileTest(HostileService hostile, Browser browser) throws Exception {
    RunningService service = hostile.service();
    this.browser = browser;
    intrusion = Intrusion.watch(browser, service.address("/embed.js"));
    String html =
        """
        <!doctype html><title>Post</title><script type="module" src="%s"></script>
        <cuepoint-search></cuepoint-search>
        """
            .formatted(service.address("/embed.js"));
    blog.page("/", service.address(""), html);
    search = new SearchElement(browser, 0);
  }

  @AfterAll
  void stop() {
    blog.close();
  }

  @BeforeEach
  void visit() {
    browser.visit(blog.address("/"));
    search.await("true");
  }

  @ParameterizedTest
  @MethodSource(HostileTexts.INDEXES)
  void anythingIsText(int text) {
    anAnswerIsText(text);
    anAttributeIsText(HostileTexts.ALL.get(text));
    anAddressLeadsToTheWebOrNowhere(HostileTexts.ALL.get(text));
  }

  private void anAnswerIsText(int text) {
    search.set("event", event(text));
    search.set("query", "spoken " + HostileTexts.ALL.get(text));
    search.await(ANSWERED);
    String shown = HostileTexts.plain(search.shown(".answer").getFirst());
    for (String name : new String[] {"title", "speaker", "event"}) {
      assertThat(shown)
          .as(name)
          .contains(HostileTexts.plain(field(name, HostileTexts.ALL.get(text))));
    }
    assertThat(intrusion.found()).isEmpty();
  }

  private void anAttributeIsText(String hostile) {
    search.run("root.querySelector('.status').textContent = ''");
    NARROWING.forEach(attribute -> search.set(attribute, hostile));
    search.await("root.querySelector('.status').textContent");
    assertThat(intrusion.found()).isEmpty();
  }

  /** Who writes a post may name any site; its page's policy stops what it does not know. */
  private void anAddressLeadsToTheWebOrNowhere(String hostile) {
    for (String attribute : List.of("src", "endpoint")) {
      search.run("root.querySelector('.status').textContent = ''");
      search.set(attribute, hostile);
      search.set("query", attribute);
      search.await("root.querySelector('.status').textContent");
      search.run("element.removeAttribute(arguments[0])", attribute);
      assertThat(intrusion.found())
          .as(attribute)
          .allMatch(
              line -> line.matches("the policy stopped (script-src-elem|connect-src) http.*"));
    }
  }

  @Test
  void whatIsSuggestedIsText() {
    search.focus();
    browser.press("hostile title");
    search.await("root.querySelectorAll('[role=option]').length > 2");
    search.await("root.querySelectorAll('.hit').length > 2");
    assertThat(intrusion.found()).isEmpty();
  }
}
