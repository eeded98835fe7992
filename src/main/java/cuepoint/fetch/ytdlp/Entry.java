package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.FileStem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A video as yt-dlp lists it: with little more than its address, or wholly.
 *
 * @param json the object in the list
 */
record Entry(ObjectNode json) {
  /** Of a channel, its tabs; of a site, its lists. */
  private static final Set<String> LISTS = Set.of("YoutubeTab", "YoutubePlaylist");

  /** Fields of a list that say where a video is, not what it is. */
  private static final Set<String> PLACE = Set.of("_type", "url", "id", "ie_key", "extractor");

  /** The videos of a list, and those of the lists in it. */
  static Stream<Entry> in(JsonNode list) {
    return list.path("entries")
        .valueStream()
        .flatMap(
            one -> one instanceof ObjectNode object ? Stream.of(new Entry(object)) : Stream.empty())
        .flatMap(entry -> entry.json.has("entries") ? in(entry.json) : Stream.of(entry));
  }

  /** Whether it is a list that yt-dlp did not look into. */
  boolean isList() {
    return LISTS.contains(text("ie_key").orElse(""))
        || text("_type").filter("playlist"::equals).isPresent();
  }

  /** Whether all is known that its page says. */
  boolean isWhole() {
    return json.has("subtitles") || json.has("formats");
  }

  /** Where it can be watched; empty if nothing says so. */
  Optional<String> address() {
    return isWhole() ? text("webpage_url", "original_url") : text("url", "webpage_url");
  }

  /** The name of its files: its id, else its title. */
  String stem() {
    return text("id").map(FileStem::ofId).orElseGet(() -> FileStem.of(title()));
  }

  String title() {
    return text("title", "id").or(this::address).orElse("");
  }

  /** What its page says, with what the list says better: a feed knows the titles of its items. */
  ObjectNode over(ObjectNode page) {
    if (text("_type").filter("url_transparent"::equals).isEmpty()) {
      return page;
    }
    json.propertyStream()
        .filter(field -> !PLACE.contains(field.getKey()) && !field.getKey().startsWith("_"))
        .filter(field -> !field.getValue().isNull())
        .forEach(field -> page.set(field.getKey(), field.getValue()));
    return page;
  }

  /** The first of these fields that says something. */
  Optional<String> text(String... fields) {
    return Stream.of(fields)
        .map(field -> json.path(field).asText("").strip())
        .filter(value -> !value.isEmpty() && !value.equals("null"))
        .findFirst();
  }
}
