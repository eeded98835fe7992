package cuepoint.fetch.feed;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads feeds episode by episode. Many are no well-formed XML: they have bare ampersands, entities
 * of HTML, prefixes that are not declared. jsoup takes them as they are; it knows no entities of a
 * document's own, so that none can grow.
 */
final class FeedReader {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
  private static final Set<String> CHANNELS = Set.of("channel", "feed");
  private static final Set<String> EPISODES = Set.of("item", "entry");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern FIRST_TAG =
      Pattern.compile("<(?:[A-Za-z][\\w.-]*:)?([A-Za-z]+)[\\s>]");

  /** No feed has more; each takes a few kB. */
  private static final int MAX_EPISODES = 20_000;

  /** Most elements of an episode; a page of shownotes as XHTML has some hundreds. */
  private static final int MAX_ELEMENTS = 20_000;

  private static final int MAX_DEPTH = 64;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> hosts = new ArrayList<>();
  private final List<Episode> episodes = new ArrayList<>();
  private int elements;

  private FeedReader() {}

  /** Whether something that begins like this, decoded as ISO 8859-1, is a feed. */
  static boolean isFeed(String head) {
    String text = COMMENT.matcher(head.replace("\0", "")).replaceAll("");
    Matcher root = FIRST_TAG.matcher(text);
    return root.find() && ROOTS.contains(root.group(1));
  }

  /**
   * Reads a feed.
   *
   * @throws FetchException when it is larger than feeds are
   * @throws IOException when the text cannot be read
   */
  static Feed read(Reader text) throws FetchException, IOException {
    FeedReader reader = new FeedReader();
    try (StreamParser parser =
        new StreamParser(Parser.xmlParser().setMaxDepth(MAX_DEPTH)).parse(text, "")) {
      Iterator<Element> all = parser.iterator();
      while (all.hasNext()) {
        reader.element(all.next());
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return reader.feed();
  }

  private void element(Element element) throws FetchException {
    String name = Names.of(element);
    Element parent = element.parent();
    if (EPISODES.contains(name)) {
      episodes.add(EpisodeFields.read(element));
    } else if (parent == null || CHANNELS.contains(name) || !CHANNELS.contains(Names.of(parent))) {
      elements++;
      check();
      return;
    } else {
      channel(name, element);
    }
    check();
    element.remove();
    elements = 0;
  }

  private void check() throws FetchException {
    if (elements > MAX_ELEMENTS || episodes.size() > MAX_EPISODES) {
      throw new FetchException(
          Cause.UNREADABLE,
          "the feed has more than "
              + MAX_EPISODES
              + " episodes, or that many elements in one: it is not read");
    }
  }

  private void channel(String name, Element element) {
    if (name.equals("podcast:person")) {
      Person.speaker(element).ifPresent(hosts::add);
    } else {
      String text = name.equals("author") ? EpisodeFields.author(element) : element.wholeText();
      fields.putIfAbsent(name, text.strip());
    }
  }

  private Feed feed() {
    return new Feed(
        fields.getOrDefault("title", ""),
        field("language").or(() -> field("dc:language")),
        field("itunes:author").or(() -> field("author")).or(() -> field("dc:creator")),
        hosts,
        episodes);
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(text -> !text.isEmpty());
  }
}
