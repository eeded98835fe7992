package cuepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HostileInChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntrusionTest {
  private final Browser browser;
  private final Intrusion intrusion;

  IntrusionTest(Browser browser) {
    this.browser = browser;
    intrusion = Intrusion.watch(browser);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>ran=1</script>",
        "<img src=x onerror=ran=1>",
        "<a href=' java\tscript:ran=1'>x</a>",
        "<svg><a href=javascript:ran=1><text>x</text></a></svg>",
        "<form action=data:text/html,x></form>",
        "<iframe></iframe>",
        "<style>p { color: red }</style>",
        "<meta http-equiv=Content-Security-Policy content=\"img-src 'none'\"><img src=data:,x>"
      })
  void whatIsNotTextIsNoticed(String markup) {
    visit(markup);
    assertThat(intrusion.found()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&lt;script>ran=1&lt;/script>", "<a href=https://example.org/>x</a>"})
  void textIsLeftAlone(String markup) {
    visit(markup);
    assertThat(intrusion.found()).isEmpty();
  }

  private void visit(String markup) {
    String page = URLEncoder.encode("<!doctype html>" + markup, StandardCharsets.UTF_8);
    browser.visit("data:text/html," + page.replace("+", "%20"));
  }
}
