package cuepoint.video;

import java.util.Optional;
import java.util.regex.Pattern;

/** Players of one site each, recognised by its host. */
final class SitePlayers {

  /**
   * {@code embed/videoseries} and {@code embed/live_stream} play whatever a list or channel has.
   */
  private static final Pattern YOUTUBE_PATH =
      Pattern.compile(
          "(?:embed|shorts|live|v|e)/(?!videoseries\\b|live_stream\\b)(?<id>[^/]+)(?:/.*)?");

  private static final Pattern FIRST_SEGMENT = Pattern.compile("(?<id>[^/]+)(?:/.*)?");

  /** The number of a showcase, album, event or group is not that of a video. */
  private static final Pattern VIMEO_PATH =
      Pattern.compile(
          "(?:(?:video|manage/videos|channels/[^/]+|ondemand/[^/]+"
              + "|(?:showcase|album|event|groups|channels)/[^/]+/videos?)/)?"
              + "(?<id>\\d+(?:/[0-9a-f]{6,})?)(?:/\\D.*)?");

  private static final Pattern TWITCH_PATH =
      Pattern.compile("(?:videos|[^/]+/(?:v|video))/v?(?<id>\\d+)");

  private static final Pattern DAILYMOTION_PATH =
      Pattern.compile("(?:(?:embed|crawler|swf)/)?video/(?<id>[0-9a-zA-Z]+)(?:_.*)?");

  private static final Pattern BILIBILI_PATH =
      Pattern.compile("(?:s/)?(?:video/)?(?<id>BV[0-9A-Za-z]{10}|av\\d+)");

  private static final Pattern SLIDESLIVE_PATH =
      Pattern.compile("(?:embed/(?:presentation/)?)?(?<id>\\d+)(?:/.*)?");

  private static final Pattern CCC_PATH = Pattern.compile("v/(?<id>[^/]+)(?:/.*)?");

  /** An item, perhaps with the path of one of its files. */
  private static final Pattern ARCHIVE_PATH = Pattern.compile("(?:details|embed)/(?<id>[^@].*)");

  private SitePlayers() {}

  static Optional<Video> youTube(Address address) {
    Optional<String> id =
        switch (address.host()) {
          case "youtu.be" -> address.inPath(FIRST_SEGMENT);
          case "youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com" ->
              address.parameter("v").or(() -> address.inPath(YOUTUBE_PATH));
          default -> Optional.empty();
        };
    return id.filter(name -> name.matches("[\\w-]{6,20}"))
        .map(name -> Player.video(Provider.YOUTUBE, name, "https://youtu.be/" + name, address));
  }

  /** An unlisted video has a hash beside its id, in the path or as {@code h}. */
  static Optional<Video> vimeo(Address address) {
    return on(address, "vimeo.com", "player.vimeo.com")
        .flatMap(vimeo -> vimeo.inPath(VIMEO_PATH))
        .map(path -> path.contains("/") ? path : path + unlisted(address))
        .map(path ->
            Player.video(
                Provider.VIMEO,
                path.replaceFirst("/.*", ""),
                "https://vimeo.com/" + path,
                address));
  }

  private static String unlisted(Address address) {
    return address
        .parameter("h")
        .filter(hash -> hash.matches("[0-9a-f]+"))
        .map(hash -> "/" + hash)
        .orElse("");
  }

  static Optional<Video> twitch(Address address) {
    Optional<String> embedded =
        on(address, "player.twitch.tv")
            .flatMap(player -> player.parameter("video"))
            .map(video -> video.replaceFirst("^v", ""))
            .filter(video -> video.matches("\\d+"));
    return embedded
        .or(() ->
            on(address, "twitch.tv", "m.twitch.tv", "go.twitch.tv")
                .flatMap(twitch -> twitch.inPath(TWITCH_PATH)))
        .map(
            id -> Player.video(Provider.TWITCH, id, "https://www.twitch.tv/videos/" + id, address));
  }

  static Optional<Video> dailymotion(Address address) {
    Optional<String> id =
        on(address, "dailymotion.com", "touch.dailymotion.com", "geo.dailymotion.com")
            .flatMap(site -> site.inPath(DAILYMOTION_PATH).or(() -> site.parameter("video")));
    return id.or(() -> on(address, "dai.ly").flatMap(brief -> brief.inPath(FIRST_SEGMENT)))
        .filter(name -> name.matches("[0-9a-zA-Z]+"))
        .map(name ->
            Player.video(
                Provider.DAILYMOTION, name, "https://www.dailymotion.com/video/" + name, address));
  }

  /** A video may have several parts, each counted from 0; {@code p} is its number, from 1. */
  static Optional<Video> bilibili(Address address) {
    String part =
        address
            .parameter("p")
            .filter(number -> number.matches("[2-9]|[1-9]\\d{1,3}"))
            .map(number -> "?p=" + number)
            .orElse("");
    return on(address, "bilibili.com", "m.bilibili.com", "player.bilibili.com", "b23.tv")
        .flatMap(site ->
            site.inPath(BILIBILI_PATH)
                .or(() -> site.parameter("bvid").filter(id -> id.matches("BV[0-9A-Za-z]{10}")))
                .or(() ->
                    site.parameter("aid").filter(id -> id.matches("\\d+")).map(id -> "av" + id)))
        .map(id ->
            Player.video(
                Provider.BILIBILI, id, "https://www.bilibili.com/video/" + id + part, address));
  }

  static Optional<Video> slidesLive(Address address) {
    return on(address, "slideslive.com")
        .flatMap(site -> site.inPath(SLIDESLIVE_PATH))
        .map(id -> Player.video(Provider.SLIDESLIVE, id, "https://slideslive.com/" + id, address));
  }

  static Optional<Video> mediaCcc(Address address) {
    return on(address, "media.ccc.de")
        .flatMap(ccc -> ccc.inPath(CCC_PATH))
        .map(id -> Player.video(Provider.MEDIA_CCC, id, "https://media.ccc.de/v/" + id, address));
  }

  static Optional<Video> archiveOrg(Address address) {
    return on(address, "archive.org")
        .flatMap(archive -> archive.inPath(ARCHIVE_PATH))
        .map(id ->
            Player.video(Provider.ARCHIVE_ORG, id, "https://archive.org/details/" + id, address));
  }

  private static Optional<Address> on(Address address, String... hosts) {
    return Optional.of(address).filter(one -> one.on(hosts));
  }
}
