package cuepoint.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.browser.HostileTexts;
import cuepoint.search.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, Markdown reads it as that text. */
class MarkdownTest {
  private static final List<String> SIGNS =
      List.of(
          "# a heading #",
          "- a list",
          "+ a list",
          "* a list",
          "1. a list",
          "12) a list",
          "> a quote",
          "=== under",
          "--- under",
          "***",
          "___",
          ": a definition",
          "^",
          "    indented",
          "\tindented",
          "```code```",
          "~~~",
          "`code`",
          "*a* _b_ **c** __d__ ~~e~~",
          "snake_case_name and 2*3*4",
          "[a](javascript:ran=1) ![b](x) [c][d] [e]",
          "[a]: https://evil.example/",
          "[^1] [^1]: a note",
          "*[HTML]: an abbreviation",
          "<https://evil.example/> https://evil.example/ www.evil.example me@evil.example",
          "| a | b |\n|---|---|\n| c | d |",
          "a  \nb\\\nc\\",
          "&amp; &lt; &#60; &copy;",
          "\\* \\\\ \\",
          "$$x$$ $x$",
          "{{ site.title }} {% include x %} {%- x -%} {{< x >}} {{% x %}}",
          "{: onclick=\"ran=1\"} {::nomarkdown} {:/}",
          "a -- b --- c --flag",
          "C# and c++ and dtrace:::BEGIN and std::vector");

  static Stream<String> texts() {
    return Stream.concat(SIGNS.stream(), HostileTexts.ALL.stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsItself(String text) {
    String markdown = MarkdownText.of(text);
    assertThat(markdown).doesNotContain("{", "}", "\n");
    for (String line : List.of(markdown, "- " + markdown, "# " + markdown, "**" + markdown)) {
      assertThat(read(line)).as(line).endsWith(plain(text));
    }
    assertThat(HtmlRenderer.builder().build().render(parsed("x " + markdown)))
        .matches("(?s)<p>[^<]*</p>\n");
  }

  @Test
  void matchesAreStrong() {
    String markdown = MarkdownText.of("a <b> usdt_x c", List.of(new Range(2, 5), new Range(6, 12)));
    assertThat(HtmlRenderer.builder().build().render(parsed(markdown)))
        .isEqualTo("<p>a <strong>&lt;b&gt;</strong> <strong>usdt_x</strong> c</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/w?x=1&y=2, https://a.example/w?x=1&y=2",
    "https://a.example/w?x=1&copy;=2, https://a.example/w?x=1&copy;=2",
    "https://a.example/a_b*c*(d) e, https://a.example/a_b%2Ac%2A%28d%29%20e",
    "'https://a.example/\"<b>`{{c}}`', https://a.example/%22%3Cb%3E%60%7B%7Bc%7D%7D%60",
    "http://[::1]:8080/ä%20b, http://[::1]:8080/%C3%A4%20b",
  })
  void anAddressEndsWhereItEnds(String address, String destination) {
    String markdown = MarkdownText.link(MarkdownText.of("a]b"), Optional.of(address));
    Node link = parsed(markdown + " (c)").getFirstChild().getFirstChild();
    assertThat(link).isInstanceOf(Link.class);
    assertThat(((Link) link).getDestination()).isEqualTo(destination);
    assertThat(read(markdown)).isEqualTo("a]b");
  }

  private static Node parsed(String markdown) {
    return Parser.builder().build().parse(markdown);
  }

  private static String read(String markdown) {
    StringBuilder text = new StringBuilder();
    parsed(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral());
              }
            });
    return text.toString();
  }

  /** Markdown leaves no NUL, and a line has no breaks. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\v]", " ").replace('\0', '\uFFFD').strip();
  }
}
