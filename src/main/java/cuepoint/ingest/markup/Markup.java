package cuepoint.ingest.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Turns posts into a tree of HTML with what is written for readers. */
final class Markup {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customInlineContentParserFactory(new WholeAddress.Factory())
          .maxOpenBlockParsers(100)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  /** An element of JSX that closes itself, which in HTML only those can that have no content. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\\b)"
              + "([A-Za-z][\\w.-]{0,60})((?:\\s[^<>]{0,2000})?)/>");

  /** What no reader takes for the post, and what shows how something is written. */
  private static final String ASIDE =
      "nav, footer, aside, script, style, template, noscript, pre, form, svg, [role=navigation],"
          + " [role=complementary], [hidden], .sidebar, .related, .related-posts, .breadcrumb,"
          + " .navigation, .navbar, .menu, .comments, .share, .pagination";

  private Markup() {}

  static Element markdown(String post) {
    String html = RENDERER.render(PARSER.parse(Footnotes.apart(withoutImports(post))));
    return prepared(Jsoup.parse(CLOSED.matcher(html).replaceAll("<$1$2></$1>")).body());
  }

  static Element html(String post) {
    return prepared(content(Jsoup.parse(post)));
  }

  /** MDX begins with lines of JavaScript. */
  private static String withoutImports(String post) {
    return post.replaceAll(
        "(?m)^import\\s[^'\"\\n]{0,300}['\"][^'\"\\n]{1,300}['\"];?[ \\t]*$", "");
  }

  private static Element prepared(Element body) {
    body.select(ASIDE).remove();
    Embeds.link(body);
    BareLinks.link(body);
    Footnotes.place(body);
    return body;
  }

  /** The one article of a page, else its main part. */
  private static Element content(Document page) {
    for (String part : List.of("article", "main", "[role=main]")) {
      Elements found = page.select(part);
      if (found.size() == 1) {
        return found.getFirst();
      }
    }
    return page.body();
  }
}
