package cuepoint.contract;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The contract's texts, which are CommonMark, as HTML. */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer BLOCKS = HtmlRenderer.builder().escapeHtml(true).build();
  private static final HtmlRenderer LINE =
      HtmlRenderer.builder().escapeHtml(true).omitSingleParagraphP(true).build();

  private Markdown() {}

  /** Paragraphs. */
  static String blocks(String text) {
    return BLOCKS.render(PARSER.parse(text)).strip();
  }

  /** The inside of a paragraph. */
  static String line(String text) {
    return LINE.render(PARSER.parse(text)).strip();
  }
}
