package cuepoint.caption.format.document;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.written.WrittenLines;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A transcript as a web page, saved or exported: with times in attributes, as hyperaudio and
 * transcript editors write them ({@code <span data-m="1230">}), or with times in its text. A page
 * without times is not read, because it could say anything. Built from samples.
 */
public final class HtmlTranscript implements CaptionFormat {
  /** A page is kept in memory as a whole, at about ten times its size. */
  private static final int MOST_BYTES = 8 << 20;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)(?:<\\?xml[^>]{0,200}>\\s{0,100})?(?:<!--[^>]{0,2000}>\\s{0,100}){0,3}"
              + "<(?:!doctype\\s{1,10}html|html|head|body|main|article|section|div|p|ul|ol|dl|table|h[1-3]|cite|time|span)"
              + "[\\s>]");

  /** What a page shows around its content, or does not show. */
  private static final String NOT_CONTENT =
      "script, style, noscript, template, nav, body > header, footer, aside, form, button, svg,"
          + " iframe, select, [hidden], [aria-hidden=true]";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean matches(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    InputStream utf8 = text.stream();
    String page = new String(utf8.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    if (utf8.read() >= 0) {
      out.problem(1, "more than %d MB of HTML, the rest is left out".formatted(MOST_BYTES >> 20));
    }
    Document document = Jsoup.parse(page);
    document.select(NOT_CONTENT).remove();
    Map<Element, Long> times = PageTimes.of(document);
    if (times.isEmpty()) {
      read(PageText.lines(document), out);
    } else {
      PageCues cues = new PageCues(times);
      document.body().traverse(cues);
      cues.end(out);
    }
  }

  private static void read(DocumentLines lines, Cleaning out) {
    if (WrittenLines.isTimed(lines.head())) {
      lines.read(out);
    } else {
      out.problem(1, "a page without times, expected a transcript with times");
    }
  }
}
