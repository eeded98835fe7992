package cuepoint.ingest.markup;

import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses in a post are those of videos. */
public final class Addresses {
  private static final Pattern YOUTUBE_ID = Pattern.compile("[\\w-]{11}");

  /** What stands in examples where an id belongs. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)(?:your|my|some|the|insert)?[-_]?(?:video|youtube|yt)?[-_]?id[-_]?(?:here|\\d*)"
              + "|(.)\\1{10}|0?123456789[0\\d]{1,2}|abcdefghijk");

  private static final Pattern PICTURE =
      Pattern.compile("(?i)https?://(?:i\\d?\\.ytimg|img\\.youtube|i\\.vimeocdn)\\.com/.*");

  private Addresses() {}

  /** The video that a known player plays at an address; empty for lists, channels and examples. */
  public static Optional<Video> video(String address) {
    return Optional.of(address)
        .filter(text -> text.indexOf(TemplateTags.GAP) < 0 && !isPicture(text))
        .flatMap(text -> Video.of(text, ""))
        .filter(video -> video.provider() != Provider.OTHER)
        .filter(Addresses::isReal);
  }

  static boolean isVideo(String address) {
    return video(address).isPresent();
  }

  /** Whether it is the picture that a site shows of a video. */
  private static boolean isPicture(String address) {
    return PICTURE.matcher(address).matches();
  }

  private static boolean isReal(Video video) {
    boolean youTube =
        video.provider() == Provider.YOUTUBE || video.provider() == Provider.YOUTUBE_FRONT_END;
    return !youTube
        || (YOUTUBE_ID.matcher(video.id()).matches() && !PLACEHOLDER.matcher(video.id()).matches());
  }
}
