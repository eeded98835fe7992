package cuepoint.ingest.layout;

import java.util.List;

/**
 * The text of a part of a post, with its links.
 *
 * @param text in which {@link #BREAK} ends a line on the page and {@link #PARAGRAPH} a paragraph
 * @param links in the order of the text
 */
public record Line(String text, List<Link> links) {
  static final char BREAK = '\u000B';
  static final char PARAGRAPH = '\f';

  public Line {
    links = List.copyOf(links);
  }

  public List<Link> videos() {
    return links.stream().filter(Link::isVideo).toList();
  }

  /** Its text as people read it. */
  public String plain() {
    return plain(0, text.length());
  }

  /** A part of its text, without the addresses of bare links. */
  public String plain(int from, int to) {
    return plain(text.substring(from, Math.max(from, to)));
  }

  /** Text with single spaces, lines and empty lines between paragraphs. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String space = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        String next = c == PARAGRAPH ? "\n\n" : c == BREAK ? "\n" : " ";
        boolean wider = next.length() > space.length() || (next.equals("\n") && space.equals(" "));
        space = wider ? next : space;
      } else {
        plain.append(plain.isEmpty() ? "" : space).append(c);
        space = "";
      }
    }
    return plain.toString();
  }

  /** A gap that only the generator can fill is one as well. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFFFC';
  }

  /** The part between two places, with the links that are wholly in it. */
  public Line part(int from, int to) {
    return new Line(
        text.substring(from, to),
        links.stream()
            .filter(link -> link.from() >= from && link.to() <= to)
            .map(link -> link.after(from))
            .toList());
  }
}
