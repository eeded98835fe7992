package cuepoint.fetch.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Chapter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of an episode, as the JSON of a talk.
 *
 * @param chapters those of the episode
 */
record EpisodeJson(FeedFile feed, Episode episode, List<Chapter> chapters) {

  /** The fields, named and ordered as pyvideo.org does. */
  ObjectNode fields() {
    TalkMetadata read = read();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    read.title().ifPresent(title -> json.put("title", title));
    if (!read.speakers().isEmpty()) {
      add(json.putArray("speakers"), read.speakers());
    }
    read.description().ifPresent(text -> json.put("description", text));
    read.recorded().ifPresent(day -> json.put("recorded", day.toString()));
    feed.language().ifPresent(language -> json.put("language", language));
    read.durationMillis().ifPresent(millis -> json.put("duration", seconds(millis)));
    if (!episode.tags().isEmpty()) {
      add(json.putArray("tags"), episode.tags());
    }
    web(episode.recording())
        .ifPresent(
            url -> json.putArray("videos").addObject().put("type", "podcast").put("url", url));
    web(episode.picture()).ifPresent(url -> json.put("thumbnail_url", url));
    web(episode.page()).ifPresent(url -> json.putArray("related_urls").add(url));
    addChapters(json);
    if (read.speakers().isEmpty()) {
      account().ifPresent(name -> json.putObject("account").put("displayName", name));
    }
    return json;
  }

  /** Descriptions in HTML, days, and names in one string, read as everywhere. */
  private TalkMetadata read() {
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    given.put("title", episode.title());
    List<String> people = episode.speakers().isEmpty() ? feed.feed().hosts() : episode.speakers();
    if (people.isEmpty()) {
      episode
          .author()
          .filter(name -> !isOfFeed(name))
          .ifPresent(name -> given.put("speakers", name));
    } else {
      add(given.putArray("speakers"), people);
    }
    episode.description().ifPresent(text -> given.put("description", text));
    episode.published().ifPresent(day -> given.put("recorded", day));
    episode
        .duration()
        .flatMap(ClockText::millis)
        .ifPresent(millis -> given.put("duration", seconds(millis)));
    MetadataFile file = new MetadataFile(Path.of("feed"), "", given);
    return TalkMetadata.of(JsonFields.of(file, given, episode.title(), (path, line, why) -> {}));
  }

  /** A feed's author may be a person or a broadcaster, and so is one who is called like it. */
  private boolean isOfFeed(String name) {
    return name.equalsIgnoreCase(feed.feed().title())
        || feed.feed().author().filter(name::equalsIgnoreCase).isPresent();
  }

  private Optional<String> account() {
    return episode.author().or(() -> feed.feed().author());
  }

  /** An address that a reader's browser may be sent to. */
  private Optional<String> web(Optional<String> link) {
    return link.flatMap(feed::linked).filter(this::isAllowed).map(URI::toString);
  }

  private boolean isAllowed(URI address) {
    try {
      feed.guard().check(address);
      return true;
    } catch (FetchException e) {
      return e.why() != Cause.REFUSED;
    }
  }

  private void addChapters(ObjectNode json) {
    if (!chapters.isEmpty()) {
      ArrayNode array = json.putArray("chapters");
      chapters.forEach(one ->
          array
              .addObject()
              .put("start_time", one.startMillis() / 1000.0)
              .put("title", one.title()));
    }
  }

  private static long seconds(long millis) {
    return Math.round(millis / 1000.0);
  }

  private static void add(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
