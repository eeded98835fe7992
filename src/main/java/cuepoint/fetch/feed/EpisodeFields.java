package cuepoint.fetch.feed;

import cuepoint.talk.Chapter;
import cuepoint.video.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads an {@code <item>} of RSS or an {@code <entry>} of Atom. */
final class EpisodeFields {
  private final Element item;

  private EpisodeFields(Element item) {
    this.item = item;
  }

  static Episode read(Element item) {
    return new EpisodeFields(item).episode();
  }

  private Episode episode() {
    return new Episode(
        text("guid", "id").orElse(""),
        text("title", "itunes:title", "media:title").orElse(""),
        children("podcast:person").flatMap(one -> Person.speaker(one).stream()).distinct().toList(),
        text("itunes:author", "dc:creator").or(this::author),
        text("description", "content:encoded", "itunes:summary", "summary", "content"),
        text("pubDate", "published", "dc:date", "updated"),
        text("itunes:duration"),
        tags(),
        recording(),
        page(),
        picture(),
        children("podcast:transcript")
            .filter(one -> !one.attr("url").isBlank())
            .map(one -> TranscriptLink.of(one.attr("url"), one.attr("type"), one.attr("language")))
            .toList(),
        children("psc:chapters").flatMap(EpisodeFields::chapters).toList(),
        children("podcast:chapters").flatMap(one -> filled(one.attr("url")).stream()).findFirst());
  }

  private Stream<Element> children(String name) {
    return item.children().stream().filter(one -> Names.of(one).equals(name));
  }

  private Optional<String> text(String... names) {
    return Stream.of(names)
        .flatMap(this::children)
        .flatMap(one -> filled(content(one)).stream())
        .findFirst();
  }

  /** XHTML in Atom is markup in the feed's own markup. */
  private static String content(Element element) {
    return element.attr("type").equals("xhtml") ? element.html() : element.wholeText();
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text.strip()).filter(some -> !some.isEmpty());
  }

  private Optional<String> author() {
    return children("author").flatMap(one -> filled(author(one)).stream()).findFirst();
  }

  /** Atom's {@code <author><name>}; in RSS it may be {@code ada@example.org (Ada Moreau)}. */
  static String author(Element author) {
    for (Element inner : author.children()) {
      if (Names.of(inner).equals("name")) {
        return inner.wholeText();
      }
    }
    String text = author.wholeText().strip();
    int open = text.indexOf('(');
    return text.indexOf('@') < 0
        ? text
        : open > 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : "";
  }

  private List<String> tags() {
    Stream<String> keywords =
        text("itunes:keywords").stream().flatMap(all -> Stream.of(all.split(",")));
    Stream<String> categories =
        children("category").map(one -> one.hasAttr("term") ? one.attr("term") : one.wholeText());
    return Stream.concat(keywords, categories)
        .flatMap(tag -> filled(tag).stream())
        .distinct()
        .toList();
  }

  private Optional<String> recording() {
    Stream<Element> links =
        Stream.concat(
            children("enclosure"),
            children("link").filter(one -> one.attr("rel").equals("enclosure")));
    return Stream.concat(links, children("media:content"))
        .filter(EpisodeFields::isRecording)
        .flatMap(one -> filled(one.attr("url") + one.attr("href")).stream())
        .findFirst();
  }

  private static boolean isRecording(Element enclosure) {
    String type = enclosure.attr("type");
    String path = (enclosure.attr("url") + enclosure.attr("href")).split("[?#]", 2)[0];
    return type.startsWith("audio/") || type.startsWith("video/") || MediaType.of(path).isPresent();
  }

  private Optional<String> page() {
    return children("link")
        .filter(one -> !one.hasAttr("rel") || one.attr("rel").equals("alternate"))
        .flatMap(
            one -> filled(one.attr("href").isEmpty() ? one.wholeText() : one.attr("href")).stream())
        .findFirst();
  }

  private Optional<String> picture() {
    return Stream.of("itunes:image", "media:thumbnail")
        .flatMap(this::children)
        .flatMap(one -> filled(one.attr("href") + one.attr("url")).stream())
        .findFirst();
  }

  /** Podlove Simple Chapters; one without a title or a start is left out. */
  private static Stream<Chapter> chapters(Element chapters) {
    return chapters.children().stream()
        .flatMap(one ->
            ClockText.millis(one.attr("start")).stream()
                .flatMap(start ->
                    filled(one.attr("title")).stream().map(title -> new Chapter(start, title))));
  }
}
