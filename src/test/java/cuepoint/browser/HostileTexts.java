package cuepoint.browser;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that an attacker might put into metadata, captions or a query. Any that runs sets {@code
 * window.ran}.
 */
public final class HostileTexts {
  static final String LONG_WORD = "spoken" + "n".repeat(10_000);

  /** Where the tests of each text get them: by their index in {@link #ALL}. */
  static final String INDEXES = "cuepoint.browser.HostileTexts#indexes";

  public static final List<String> ALL =
      List.of(
          // Markup
          "<script>ran=1</script>",
          "<ScRiPt src=data:,ran=1></sCrIpT >",
          "</title></textarea></style></script><script>ran=1</script>",
          "]]></script><script>ran=1</script><!--",
          "<!--><script>ran=1</script>-->",
          "<<script>ran=1//<</script>",
          "<img src=x onerror=ran=1>",
          "<img/src='x'/onerror='ran=1'/>",
          "<svg onload=ran=1>",
          "<svg><script>ran=1</script></svg>",
          "<svg><animate onbegin=ran=1 attributeName=x dur=1s>",
          "<math><mtext></p><style><img src onerror=ran=1></style></mtext></math>",
          "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
          "<iframe src=javascript:parent.ran=1>",
          "<object data=data:text/html,<script>opener.ran=1</script>>",
          "<details open ontoggle=ran=1>x</details>",
          "<input autofocus onfocus=ran=1>",
          "<form action=javascript:ran=1><button>Search</button></form>",
          "<a href=javascript:ran=1>link</a>",
          "<base href=https://evil.example/>",
          "<meta http-equiv=refresh content='0;url=javascript:ran=1'>",
          "<link rel=stylesheet href=https://evil.example/style.css>",
          "<style>*{background:url(https://evil.example/)}</style>",
          "<template><script>ran=1</script></template>",
          // Out of an attribute
          "\" onmouseover=ran=1 autofocus onfocus=ran=1 x=\"",
          "' onmouseover='ran=1' style='position:fixed;inset:0",
          "\"><img src=x onerror=ran=1>",
          "`onfocus=ran=1 autofocus x=`",
          "x onload=ran=1",
          // Out of a template, a script, a format
          "${ran=1} {{ran=1}} #{ran=1} <%=ran=1%> @{ran=1} $unsafe{ran=1}",
          "{% nosuchtag %}{% raw %}{{ 6 | times: 7 }}{:onclick=\"ran=1\"}{::comment}",
          "\\\";ran=1;//",
          "\\u003cscript\\u003eran=1\\u003c/script\\u003e",
          "&lt;script&gt;ran=1&lt;/script&gt;&#60;img src=x onerror=ran=1&#62;",
          "%3Cscript%3Eran=1%3C/script%3E +ADw-script+AD4-ran=1+ADw-/script+AD4-",
          // Addresses
          "javascript:ran=1",
          " \t\n jAvAsCrIpT:ran=1",
          "java\tscript\n:ran=1//",
          "javascript://example.org/%0Aran=1//{url}{seconds}",
          "data:text/html,<script>opener.ran=1</script>",
          "vbscript:ran=1",
          "//evil.example/{url}",
          "https://evil.example/\" onclick=\"ran=1",
          "https://javascript:ran=1@evil.example/<script>ran=1</script>",
          // What confuses eyes and parsers
          "safe\u202Egnp.<script>ran=1</script>\u202C",
          "zero\u200Bwidth\u200D<\u200Bscript>ran=1",
          "null\u0000byte<scr\u0000ipt>ran=1</script>",
          "emoji 👩\u200D🚀🏴\uDB40\uDC67 <b>bold</b>",
          "line\u2028separator\u2029paragraph\u0085next\u000Bvertical",
          LONG_WORD);

  private HostileTexts() {}

  static IntStream indexes() {
    return IntStream.range(0, ALL.size());
  }

  /** A text as pages show it: browsers drop NUL, and layout adds blanks. */
  static String plain(String text) {
    return text.replaceAll("[\\u0000\\uFFFD]", "").replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }
}
