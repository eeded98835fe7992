package cuepoint.ingest.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the videos of footnotes where the text refers to them. */
final class Footnotes {
  private static final Pattern NOTE = Pattern.compile("^\\[\\^([^\\]\\s]{1,40})\\]:");
  private static final Pattern LINE = Pattern.compile("(?m)^\\[\\^[^\\]\\s]{1,40}\\]:");
  private static final Pattern END = Pattern.compile("[\\s,;:.↩\\uFE0E–—-]{0,20}$");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");

  private Footnotes() {}

  /** Markdown in which each note is a paragraph. */
  static String apart(String post) {
    return LINE.matcher(post).replaceAll("\n$0");
  }

  static void place(Element body) {
    Map<String, List<Element>> notes = new HashMap<>();
    for (Element paragraph : body.select("p")) {
      Matcher note = NOTE.matcher(paragraph.text());
      if (note.find()) {
        List<Element> videos = videos(paragraph);
        notes.put(note.group(1), videos);
        paragraph.remove();
      }
    }
    // A note that is an address alone was read as a reference link, [^1]: ADDRESS
    body.select("a").stream()
        .filter(link -> link.text().matches("\\^\\S{1,40}"))
        .forEach(Element::empty);
    listed(body);
    if (!notes.isEmpty()) {
      body.nodeStream(TextNode.class).toList().forEach(text -> refer(text, notes));
    }
  }

  /** Those that a page has as a list, with links to them. */
  private static void listed(Element body) {
    for (Element link : body.select("a[href^=#fn]")) {
      Element note = body.getElementById(link.attr("href").substring(1));
      if (note != null && note.nameIs("li") && !note.equals(link.closest("li"))) {
        videos(note).forEach(link::before);
        link.remove();
      }
    }
  }

  /** The links to videos in a note; a bare address is called as the note around it says. */
  private static List<Element> videos(Element note) {
    List<Element> links =
        note.select("a[href]").stream()
            .filter(link -> Addresses.isVideo(link.attr("href")))
            .toList();
    if (links.size() == 1 && isBare(links.getFirst())) {
      Element link = links.getFirst();
      link.empty();
      String said = END.matcher(NOTE.matcher(note.text()).replaceFirst("")).replaceFirst("");
      link.text(said.strip());
    }
    return links;
  }

  private static boolean isBare(Element link) {
    return link.text().isBlank() || link.text().equals(link.attr("href"));
  }

  private static void refer(TextNode node, Map<String, List<Element>> notes) {
    String text = node.getWholeText();
    Matcher reference = REFERENCE.matcher(text);
    int at = 0;
    while (reference.find()) {
      node.before(new TextNode(text.substring(at, reference.start())));
      notes
          .getOrDefault(reference.group(1), List.of())
          .forEach(
              video -> node.before(new TextNode(" (")).before(video).before(new TextNode(")")));
      at = reference.end();
    }
    if (at > 0) {
      node.before(new TextNode(text.substring(at)));
      node.remove();
    }
  }
}
