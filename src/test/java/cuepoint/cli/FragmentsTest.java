package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as fragments of other pages, documents and sheets. */
class FragmentsTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void threeTalks() throws Exception {
    cuepoint = new CommandFixture(home);
    write("conf/one.json", "{\"title\": \"Probes\", \"video\": \"https://youtu.be/aaaaaaaaaaa\"}");
    write("conf/one.en.vtt", vtt("<v Ada>we {{add}} usdt, \"probes\" to rust"));
    write("conf/two.json", "{\"title\": \"=Rust later\", \"speakers\": [\"Ben\", \"Cleo\"]}");
    write("conf/three.opus", "");
    write("conf/three.en.vtt", vtt("rust is here"));
  }

  @Test
  void htmlIsAFragment() {
    String html = printed("html");
    assertThat(html)
        .startsWith("<section class=\"cuepoint-results\"")
        .endsWith("</section>\n")
        .contains("<a href=\"https://youtu.be/aaaaaaaaaaa\">Probes</a>")
        .contains("<a class=\"cuepoint-time\" href=\"https://youtu.be/aaaaaaaaaaa?t=0\">")
        .contains("<time datetime=\"PT1S\">0:01</time></a>")
        .contains("<b class=\"cuepoint-speaker\">Ada:</b> we &#123;&#123;add&#125;&#125; usdt")
        .contains("<mark>rust</mark>")
        .doesNotContain(
            "{", "}", "\n\n", "\n ", "<script", "<style", "target=", "href=\"/", "-play");
  }

  @Test
  void linksLeadToTheNamedService() {
    String page = "https://talks.example.org/cue/talks/conf/three?q=rust";
    for (String url : List.of("https://talks.example.org/cue", "https://talks.example.org/cue/")) {
      assertThat(printed("html", "--base-url", url))
          .contains("<a href=\"" + page + "\">", "href=\"" + page + "&amp;t=0\"")
          .contains("<a href=\"https://talks.example.org/cue/?q=rust\">Search further</a>")
          .contains("<a href=\"https://talks.example.org/cue/reel?q=rust\">Play all 2 moments</a>")
          .contains("href=\"https://youtu.be/aaaaaaaaaaa?t=0\"");
      assertThat(printed("markdown", "--base-url", url)).contains("[0:01](" + page + "&amp;t=0)");
      assertThat(printed("csv", "--base-url", url))
          .contains("rust is here," + page + "&t=0,exact\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks.example.org",
        "ftp://talks.example.org",
        "javascript:alert(1)",
        "https://",
        "https://user@talks.example.org",
        "https://talks.example.org/?q=",
        "https://talks.example.org/#a",
        "https://talks.example.org/\"><script>",
        "https://[::"
      })
  void badAddressesAreRefused(String url) {
    Result result = cuepoint.run("search", "rust", "--format", "html", "--base-url", url);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("--base-url", "give an address such as https://talks.example.org");
  }

  @Test
  void theStyleSheetIsSmallAndAffectsNothingElse() {
    String html = printed("html", "--with-style");
    String style = html.substring(0, html.indexOf("<section"));
    assertThat(style).startsWith("<style>").endsWith("</style>\n").doesNotContain("{{", "{%");
    assertThat(style.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024);
    assertThat(style.lines().filter(line -> line.contains("{")))
        .allMatch(r -> r.startsWith(".cue"));
  }

  @Test
  void markdownIsAParagraphAndAListForEachTalk() {
    assertThat(printed("markdown", "--event", "conf", "--limit", "1", "--speaker", "ben"))
        .isEqualTo("**\\=Rust later** · Ben, Cleo · conf · no captions yet\n");
    assertThat(printed("markdown"))
        .contains("**[Probes](https://youtu.be/aaaaaaaaaaa)** · conf · 0:03\n\n- [0:01](https://")
        .contains("?t=0) Ada: we &#123;&#123;add&#125;&#125; usdt, \"probes\" to **rust**\n");
  }

  @Test
  void aTalkIsADocumentInMarkdown() {
    assertThat(cuepoint.run("show", "one", "--format", "markdown").out())
        .startsWith("# [Probes](https://youtu.be/aaaaaaaaaaa)\n\nconf · 0:03\n\n")
        .endsWith(
            "\n\n[0:01](https://youtu.be/aaaaaaaaaaa?t=1) **Ada:** we &#123;&#123;add"
                + "&#125;&#125; usdt, \"probes\" to rust\n");
    assertThat(cuepoint.run("show", "two", "--format", "markdown").out())
        .startsWith("# \\=Rust later\n\nBen, Cleo · conf\n\nNo captions yet.\n");
  }

  @Test
  void csvHasARowForEachMoment() {
    assertThat(printed("csv").split("\r\n"))
        .contains(
            "talk,title,speakers,event,recorded,"
                + "startSeconds,matchSeconds,endSeconds,language,speaker,text,url,kind",
            "conf/two,'=Rust later,Ben; Cleo,conf,,,,,,,,,",
            "conf/three,three,,conf,,0.0,1.0,3.0,en,,rust is here,,exact")
        .anySatisfy(row ->
            assertThat(row)
                .startsWith("conf/one,Probes,,conf,,0.0,")
                .endsWith(
                    ",3.0,en,Ada,\"we {{add}} usdt, \"\"probes\"\" to rust\","
                        + "https://youtu.be/aaaaaaaaaaa?t=0,exact"));
  }

  @Test
  void jsonlHasALineForEachHit() throws Exception {
    List<String> lines = printed("jsonl").lines().toList();
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      assertThat(new JsonMapper().readTree(line).at("/talk/id").asText()).startsWith("conf/");
    }
  }

  @Test
  void fragmentsSayThatNothingWasFound() {
    assertThat(nothing("html")).contains("Nothing was found", ">xyzzy &lt;b&gt;<");
    assertThat(nothing("markdown"))
        .isEqualTo("No talk says “xyzzy” or “b”.\n\nNothing was found for “xyzzy &#60;b&#62;”.\n");
    assertThat(nothing("csv").lines()).hasSize(1);
    assertThat(nothing("jsonl")).isEmpty();
  }

  private String nothing(String format) {
    Result nothing = cuepoint.run("search", "xyzzy <b>", "--format", format);
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.err()).contains("nothing found for 'xyzzy <b>'");
    return nothing.out();
  }

  private String printed(String format, String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(new String[] {"search", "rust", "--format", format}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    Result result = cuepoint.run(all);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  private void write(String name, String content) throws Exception {
    cuepoint.transcripts().write(name, content);
  }
}
