package cuepoint.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;

/** Deque's axe-core in the current page: finds barriers for its users. */
record Axe(Browser browser) {
  private static final String SOURCE = source();

  /** Axe's own defaults, which are WCAG 2.1 A and AA and best practices, and what 2.2 adds. */
  private static final String RUN =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
        .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ' at ' + node.target.join(' ') + ': ' + rule.help + '. '
            + node.failureSummary.replaceAll(/\\s+/g, ' ')))))
        .catch(failure => done(['axe failed: ' + failure]));
      """;

  /**
   * What is not in view has a guessed height until it is, which Axe would take for its real one.
   */
  private static final String LAY_OUT_ALL =
      """
      const all = new CSSStyleSheet();
      all.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(all);
      return [];
      """;

  private static final String TOO_WIDE =
      "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

  /** Loads it into the page. Scripts of a test are not subject to the policy of the page. */
  static Axe in(Browser browser) {
    browser.texts(SOURCE + "return [];");
    browser.texts(LAY_OUT_ALL);
    return new Axe(browser);
  }

  /** The violations in the current view: the rule, the element, and how to fix it. */
  List<String> violations() {
    return browser.textsLater(RUN);
  }

  /** Checks that no view has a violation and that the page is never wider than its window. */
  void assertEveryViewIsOfUse() {
    SoftAssertions.assertSoftly(everyView -> {
      for (View view : View.ALL) {
        browser.look(view);
        everyView.assertThat(violations()).as("%s", view).isEmpty();
        everyView.assertThat(browser.number(TOO_WIDE)).as("%s", view).isNotPositive();
      }
    });
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
