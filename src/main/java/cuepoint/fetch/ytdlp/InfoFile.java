package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of an info JSON: what describes the talk. The addresses of its files work for hours
 * only, and may carry the cookies of the user; numbers of views change with every run.
 */
final class InfoFile {
  private static final List<String> KEPT =
      List.of(
          "id",
          "title",
          "fulltitle",
          "description",
          "uploader",
          "uploader_id",
          "uploader_url",
          "channel",
          "channel_id",
          "channel_url",
          "creator",
          "cast",
          "series",
          "season",
          "episode",
          "upload_date",
          "release_date",
          "timestamp",
          "release_timestamp",
          "duration",
          "language",
          "license",
          "location",
          "categories",
          "tags",
          "chapters",
          "thumbnail",
          "live_status",
          "availability",
          "age_limit",
          "webpage_url",
          "extractor",
          "extractor_key",
          "playlist",
          "playlist_id",
          "playlist_title",
          "playlist_index");

  private InfoFile() {}

  /** The fields that describe the talk, those that have a value. */
  static ObjectNode of(JsonNode info) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (String field : KEPT) {
      Optional.ofNullable(info.get(field))
          .filter(value -> !value.isNull() && !(value.isContainerNode() && value.isEmpty()))
          .ifPresent(value -> kept.set(field, value));
    }
    return kept;
  }

  /**
   * An info JSON with nothing but files to fetch, which yt-dlp takes in place of a page; without an
   * address, so that yt-dlp does not ask for the page when a file fails.
   *
   * @param info what yt-dlp found
   * @param tracks those to fetch; each is called by its number, as sites may call them anything
   * @param thumbnail whether its picture is to be fetched
   */
  static ObjectNode toFetch(JsonNode info, List<Track> tracks, boolean thumbnail) {
    ObjectNode files = JsonNodeFactory.instance.objectNode();
    files.put("_type", "video").put("id", "talk").put("title", "talk").put("ext", "mp4");
    files.put("extractor", "generic").put("extractor_key", "Generic");
    files.putArray("formats");
    Optional.ofNullable(info.get("http_headers")).ifPresent(own -> files.set("http_headers", own));
    ObjectNode subtitles = files.putObject("subtitles");
    for (int i = 0; i < tracks.size(); i++) {
      Track track = tracks.get(i);
      subtitles.putArray("t" + i).add(track.file().deepCopy().put("ext", track.extension()));
    }
    String picture = info.path("thumbnail").asText("");
    if (thumbnail && !picture.isEmpty()) {
      files.putArray("thumbnails").addObject().put("id", "0").put("url", picture);
    }
    return files;
  }
}
