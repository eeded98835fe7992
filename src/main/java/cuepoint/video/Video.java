package cuepoint.video;

/**
 * Where a talk can be watched.
 *
 * @param provider who plays it
 * @param id the provider's name of the video; empty where it has none
 * @param url the address as a person would open it, without an offset
 * @param startSeconds where in the video the talk begins, in seconds, 0 unless the address said
 * @param template the jump link of a player that Cuepoint does not know, with {@code {url}} and
 *     {@code {seconds}}; empty where the provider is known or no template was given
 */
public record Video(
    Provider provider, String id, String url, double startSeconds, String template) {

  /**
   * Recognises the player behind an address.
   *
   * @param address any text; an address that no known player has is {@link Provider#OTHER}
   * @param template the event's {@code jump_link}, used for {@link Provider#OTHER} alone; may be
   *     empty
   */
  public static Video of(String address, String template) {
    return new Video(Provider.OTHER, "", address, 0, template);
  }

  /**
   * A media file under the collection: {@code path} is {@code EVENT/FILE}, with forward slashes.
   */
  public static Video local(String path) {
    return new Video(Provider.LOCAL, path, "/media/" + path, 0, "");
  }

  /**
   * The video's address at a second.
   *
   * @param seconds from the start of the video; below 0 counts as 0
   */
  public String jumpLink(double seconds) {
    return url;
  }

  /** The address at which the talk begins: {@link #url} itself when it begins at 0. */
  public String startLink() {
    return startSeconds > 0 ? jumpLink(startSeconds) : url;
  }
}
