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
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");

  private Footnotes() {}

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
    notes(body, notes);
    if (!notes.isEmpty()) {
      body.nodeStream(TextNode.class).toList().forEach(text -> refer(text, notes));
    }
  }

  /** Those that a page has as a list, with links to them. */
  private static void notes(Element body, Map<String, List<Element>> notes) {
    for (Element link : body.select("a[href^=#fn]")) {
      Element note = body.getElementById(link.attr("href").substring(1));
      if (note != null && note.nameIs("li") && note.closest("li") != link.closest("li")) {
        videos(note).forEach(link::before);
        link.remove();
      }
    }
  }

  private static List<Element> videos(Element note) {
    return note.select("a[href]").stream()
        .filter(link -> Addresses.isVideo(link.attr("href")))
        .toList();
  }

  private static void refer(TextNode node, Map<String, List<Element>> notes) {
    String text = node.getWholeText();
    Matcher reference = REFERENCE.matcher(text);
    int at = 0;
    while (reference.find()) {
      node.before(new TextNode(text.substring(at, reference.start())));
      notes.getOrDefault(reference.group(1), List.of()).forEach(node::before);
      at = reference.end();
    }
    if (at > 0) {
      node.before(new TextNode(text.substring(at)));
      node.remove();
    }
  }
}
