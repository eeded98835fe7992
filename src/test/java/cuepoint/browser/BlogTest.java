package cuepoint.browser;

import static cuepoint.browser.SearchElement.ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
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
import org.openqa.selenium.Keys;

/** A post with an answer that is live, one that is printed, and one of exported files. */
@ExtendWith(SharedChromium.class)
@Order(SharedChromium.FIRST)
@ResourceLock(SharedChromium.LOCK)
@EnabledIf(value = "cuepoint.browser.Blog#isWanted", disabledReason = Blog.NEEDS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlogTest {
  private static final String RECORDING = "primers/usdt-probes-from-rust.opus#t=72";

  private static final String STYLES =
      """
      const own = 'cuepoint-search, cuepoint-search *, :has(cuepoint-search)';
      return [...document.querySelectorAll('body *')].filter(element => !element.matches(own))
        .map(element => element.tagName + [...getComputedStyle(element)].map(name =>
          name + ':' + getComputedStyle(element).getPropertyValue(name)).join(';'))
      """;

  private final Browser browser;
  private final SearchElement live;
  private final SearchElement files;
  private Blog blog;

  BlogTest(Browser browser) {
    this.browser = browser;
    live = new SearchElement(browser, 0);
    files = new SearchElement(browser, 1);
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    blog = Blog.build(TestCollection.FOLDER, folder, Map.of());
  }

  @AfterAll
  void stop() throws Exception {
    blog.close();
  }

  @Test
  void liveAndStaticLeadToTheSameSecond() {
    browser.complaints();
    visit(blog.post());
    assertThat(live.links("a.moment").getFirst())
        .isEqualTo(blog.service().address("/media/" + RECORDING));
    assertThat(files.links("a.moment").getFirst()).isEqualTo(blog.address("/talks/" + RECORDING));
    assertThat(files.shown(".time").getFirst()).isEqualTo(live.shown(".time").getFirst());
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void talksWhoseNamesJekyllWouldPassOverAreThere() {
    visit(blog.post());
    files.set("query", "Tokio tracing meets DTrace");
    files.await("root.querySelector('.title').textContent.includes('Tokio')");
    browser.visit(files.links(".title a").getFirst());
    assertThat(browser.find("h1").getText()).isEqualTo("Tokio tracing meets DTrace");
  }

  @Test
  void withoutScriptsThereAreThePrintedAnswerAndLinks() {
    try (Browser plain = browser.another()) {
      plain.withoutScripts();
      plain.visit(blog.post());
      assertThat(plain.find(".cuepoint-title").getText()).isEqualTo("USDT probes from Rust");
      assertThat(plain.find(".cuepoint-time").getDomProperty("href")).endsWith("t=72.056");
      assertThat(plain.find(".cuepoint-snippet mark").isDisplayed()).isTrue();
      assertThat(plain.find("[endpoint] a").getDomProperty("href"))
          .isEqualTo(blog.service().address("/?q=usdt+rust"));
      assertThat(plain.find(".best b").getText()).isEqualTo("USDT probes from Rust");
      plain.find("[src='/talks/'] a").click();
      plain.await("return location.pathname === '/talks/'");
    }
  }

  @Test
  void everybodyCanUseIt() {
    visit(blog.post());
    Axe.in(browser).assertEveryViewIsOfUse();
  }

  @Test
  void stylesOfTheBlogStayAsTheyAre() throws Exception {
    browser.visit(blog.postWith("<script type=\"module\"", "<script type=\"text/plain\""));
    List<String> before = browser.texts(STYLES);
    assertThat(before).hasSizeGreaterThan(50);
    browser.texts(
        """
        document.head.append(Object.assign(
          document.createElement('script'), {type: 'module', src: '/talks/cuepoint/embed.js'}));
        return [];
        """);
    answer();
    assertThat(browser.texts(STYLES)).isEqualTo(before);
  }

  @Test
  void withoutTheServiceThePostAndItsFilesRemain() throws Exception {
    try (Socket refusing = new Socket()) { // it has the port, and does not listen
      refusing.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String gone = "http://127.0.0.1:" + refusing.getLocalPort();
      browser.visit(blog.postWith(blog.service().address(""), gone));
      live.awaitStatus("cannot be reached");
      ask();
      assertThat(files.links("a.moment").getFirst()).endsWith(RECORDING);
      assertThat(browser.find(".cuepoint-title").isDisplayed()).isTrue();
      assertThat(browser.find("h1").getText()).isEqualTo("Finding the second in dtrace.conf(24)");
    }
  }

  private void visit(String address) {
    browser.visit(address);
    answer();
  }

  private void answer() {
    live.await(ANSWERED);
    ask();
  }

  /** Types into the box that has no query of its own. */
  private void ask() {
    files.await("true");
    files.focus();
    browser.press("usdt rust", Keys.ENTER);
    files.await(ANSWERED);
  }
}
