package cuepoint.page.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in a text are links; nothing else is markup. */
class LinkedTextTest {
  private static final String LINK = "<a href=\"%1$s\" rel=\"noopener nofollow ugc\">%1$s</a>";

  @ParameterizedTest
  @CsvSource({
    "see https://a.example/b. More,'see ',https://a.example/b,. More",
    "(https://a.example/b), (,https://a.example/b,)",
    "(see http://a.example/b_(c)),'(see ',http://a.example/b_(c),)",
    "<https://a.example>, &lt;,https://a.example,&gt;",
    "https://a.example/?q=x&y=1!,'',https://a.example/?q=x&y=1,!",
    "“https://a.example/ü”, “,https://a.example/ü,”",
    "HTTPS://A.EXAMPLE…, '',HTTPS://A.EXAMPLE,…"
  })
  void whatEndsASentenceIsNotPartOfIt(String text, String before, String link, String after) {
    assertThat(LinkedText.html(text))
        .isEqualTo(before + LINK.formatted(link.replace("&", "&amp;")) + after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "xhttps://a.example",
        "https:// a",
        "http://)",
        "ftp://a.example/",
        "www.a.example"
      })
  void nothingElseIsALink(String text) {
    assertThat(LinkedText.html(text)).doesNotContain("<");
  }

  @Test
  void anAddressCannotLeaveItsAttribute() {
    assertThat(LinkedText.html("https://a.example/\"onclick=\"alert(1)<script>"))
        .isEqualTo(
            LINK.formatted("https://a.example/") + "&quot;onclick=&quot;alert(1)&lt;script&gt;");
    assertThat(LinkedText.html("https://a.example/\u202e\u0000x"))
        .startsWith(LINK.formatted("https://a.example/"));
  }
}
