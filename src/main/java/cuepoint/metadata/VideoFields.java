package cuepoint.metadata;

import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where a talk can be watched, from the fields of many programs. */
public final class VideoFields {
  private static final String[] LISTS = {"videos", "video"};
  private static final String[] IN_OBJECTS = {"url", "source_url", "href", "file_url"};

  private static final String[] ADDRESSES = {
    "webpage_url", "recordingUrl", "recording_url", "video_url", "videoUrl", "video_link",
    "youtube_url", "youtubeUrl", "youtube_link", "vimeo_url", "frontend_link",
        "external_player_url",
    "video_download_url"
  };

  /** Fields that name other pages as well. */
  private static final String[] LINKS = {"links", "resources", "attachments", "urls"};

  private VideoFields() {}

  /** Addresses, or names of files; of the first field that has some. */
  static List<String> of(JsonFields json) {
    Stream<List<String>> lists = Stream.of(LISTS).map(field -> json.texts(field, IN_OBJECTS));
    return Stream.concat(
            lists,
            Stream.<Optional<String>>of(
                    json.text(ADDRESSES), hosted(json), json.text("url").filter(VideoFields::isWeb))
                .map(address -> address.stream().toList()))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElseGet(() -> linked(json));
  }

  /** RubyEvents', Confreaks' and others' pairs of a site and an id. */
  private static Optional<String> hosted(JsonFields json) {
    Optional<String> youTube =
        json.text("youtube_id", "youtubeId", "youtube").map(VideoFields::onYouTube);
    return youTube
        .or(() -> json.text("video_id").flatMap(id -> on(json, "video_provider", id)))
        .or(() -> json.text("embed_code").flatMap(id -> on(json, "host", id)));
  }

  private static Optional<String> on(JsonFields json, String field, String id) {
    return switch (json.text(field).orElse("")) {
      case "youtube" -> Optional.of(onYouTube(id) + start(json));
      case "vimeo" -> Optional.of("https://vimeo.com/" + id);
      case "mp4" -> Optional.of(id);
      case "" -> id.matches("[\\w-]{11}") ? Optional.of(onYouTube(id)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Where in its video a talk of RubyEvents begins. */
  private static String start(JsonFields json) {
    return json.millis(Length.Unit.PLACE, "start_cue")
        .map(millis -> "?t=" + millis / 1000)
        .orElse("");
  }

  private static String onYouTube(String id) {
    return id.matches("[\\w-]{11}") ? "https://youtu.be/" + id : id;
  }

  private static boolean isWeb(String address) {
    return Video.of(address, "").isPresent();
  }

  /** Whether a known player plays an address. */
  public static boolean isPlayed(String address) {
    return Video.of(address, "").filter(video -> video.provider() != Provider.OTHER).isPresent();
  }

  private static List<String> linked(JsonFields json) {
    return Stream.of(LINKS)
        .map(json::value)
        .flatMap(links -> links.valueStream())
        .flatMap(link -> Translations.text(link, "url", "link", "href", "resource").stream())
        .filter(VideoFields::isPlayed)
        .toList();
  }
}
