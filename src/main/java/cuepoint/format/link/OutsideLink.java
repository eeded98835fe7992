package cuepoint.format.link;

import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.net.URI;
import java.util.Optional;

/**
 * Where a talk can be watched on another site.
 *
 * @param address of the video, at the time where it can name one
 * @param name of the site, for people to read: {@code "YouTube"}, or else its host
 */
public record OutsideLink(String address, String name) {

  /**
   * The link to a time; empty if the talk has no video, or one of our own.
   *
   * @param millis when the video is to start, in ms
   * @param precision {@link Precision#TALK} if the time is not known
   */
  public static Optional<OutsideLink> of(Talk talk, long millis, Precision precision) {
    return talk.video()
        .filter(video -> video.provider() != Provider.LOCAL)
        .flatMap(video ->
            talk.linkAt(millis, precision).map(link -> new OutsideLink(link, name(video))));
  }

  private static String name(Video video) {
    return switch (video.provider()) {
      case OTHER, MEDIA_FILE, YOUTUBE_FRONT_END -> host(video.url());
      default -> video.provider().called();
    };
  }

  private static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.replaceFirst("^www\\.", ""))
          .orElse("the web");
    } catch (IllegalArgumentException e) {
      return "the web";
    }
  }
}
