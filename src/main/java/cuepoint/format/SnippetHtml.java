package cuepoint.format;

import cuepoint.search.Range;
import cuepoint.search.Snippet;
import java.util.List;
import java.util.function.Predicate;

/** Text with its matches as HTML: escaped, with {@code <mark>} as its only tag. */
public final class SnippetHtml {
  private SnippetHtml() {}

  public static String of(Snippet snippet) {
    return of(snippet.text(), snippet.matches());
  }

  /**
   * Marks parts of a text.
   *
   * @param matches ascending, none overlapping
   */
  public static String of(String text, List<Range> matches) {
    return of(text, matches, match -> false);
  }

  /**
   * The same; marks of guesses have the class {@code guess}.
   *
   * @param matches ascending, none overlapping
   */
  public static String of(String text, List<Range> matches, Predicate<Range> guessed) {
    StringBuilder html = new StringBuilder(text.length() + 16 * matches.size());
    int end = 0;
    for (Range match : matches) {
      html.append(escaped(text.substring(end, match.start())))
          .append(guessed.test(match) ? "<mark class=\"guess\">" : "<mark>")
          .append(escaped(text.substring(match.start(), match.end())))
          .append("</mark>");
      end = match.end();
    }
    return html.append(escaped(text.substring(end))).toString();
  }

  /** A text as HTML, also inside an attribute in quotation marks of either kind. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
