package cuepoint.page.listing;

import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A video as of Google's extension of sitemaps ({@code sitemap-video/1.1}).
 *
 * @param thumbnail the address of a picture
 * @param title what it is called
 * @param description what it is about, of 2,048 characters at most
 * @param content the address of the file itself
 * @param player the address of a page that plays it, if there is no file
 * @param seconds its length, from 1 to 28,800
 * @param published the day it was given
 */
public record SitemapVideo(
    String thumbnail,
    String title,
    String description,
    Optional<String> content,
    Optional<String> player,
    Optional<Long> seconds,
    Optional<LocalDate> published) {
  /** What no XML may contain, not even escaped (XML 1.0, section 2.2). */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final int LONGEST_DESCRIPTION = 2_048;
  private static final long LONGEST_SECONDS = 28_800;

  /**
   * That of a talk; empty if it lacks what must be there: a picture, a description, and a file or a
   * player.
   *
   * @param thumbnail the address of its picture
   * @param root what is before our own paths in an address
   */
  public static Optional<SitemapVideo> of(Talk talk, Optional<String> thumbnail, String root) {
    Optional<String> content =
        talk.video().filter(SitemapVideo::isFile).map(video -> absolute(video.url(), root));
    Optional<String> player =
        talk.video()
            .filter(video -> content.isEmpty())
            .flatMap(video -> video.framedPlayer(video.startMillis()));
    if (talk.description().isBlank() || (content.isEmpty() && player.isEmpty())) {
      return Optional.empty();
    }
    return thumbnail.map(picture ->
        new SitemapVideo(
            picture,
            text(talk.title()),
            text(cut(talk.description())),
            content,
            player,
            talk.durationMillis()
                .map(millis -> Math.round(millis / 1000.0))
                .filter(seconds -> seconds >= 1 && seconds <= LONGEST_SECONDS),
            talk.recorded()));
  }

  private static boolean isFile(Video video) {
    return video.provider() == Provider.LOCAL || video.provider() == Provider.MEDIA_FILE;
  }

  private static String absolute(String url, String root) {
    return url.contains("://") ? url : root + url;
  }

  private static String text(String text) {
    return NOT_IN_XML.matcher(text).replaceAll(" ");
  }

  private static String cut(String text) {
    int end = Math.min(LONGEST_DESCRIPTION, text.length());
    boolean isHalf = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, isHalf ? end - 1 : end);
  }
}
