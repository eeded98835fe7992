package cuepoint.video;

import java.util.Optional;

/**
 * Where a talk can be watched.
 *
 * @param provider who plays it
 * @param id the provider's name for the video; empty if it has none
 * @param url the address as a person would open it, without an offset
 * @param startMillis where in the video the talk begins, in ms; 0 unless the address says
 * @param template the form of a jump link for a provider that has none of its own, as {@code
 *     JumpTemplate} reads it; empty if the provider has one or no template is given
 */
public record Video(Provider provider, String id, String url, long startMillis, String template) {

  public Video {
    if (url.isBlank() || startMillis < 0) {
      throw new IllegalArgumentException("a video at '" + url + "' from " + startMillis + " ms");
    }
  }

  /**
   * Recognises the player behind an address.
   *
   * @param address any text
   * @param template the event's {@code jump_link}, used if the provider has no form of its own;
   *     empty if there is none; ignored if it does not make an {@code http} or {@code https} link
   * @return empty for anything but an {@code http} or {@code https} address, whose {@code https://}
   *     may be missing: nothing else is safe to link to
   */
  public static Optional<Video> of(String address, String template) {
    return Address.of(address)
        .map(web ->
            Player.KNOWN.stream()
                .flatMap(player -> player.recognise(web).stream())
                .findFirst()
                .orElseGet(() -> new Video(Provider.OTHER, "", web.text(), 0, "")))
        .map(video -> video.withTemplate(template));
  }

  /** What the addresses of one video have in common. */
  public String key() {
    return provider.label() + " " + (id.isEmpty() ? url : id);
  }

  private Video withTemplate(String form) {
    if (provider.hasJumpLinks()) {
      return this;
    }
    Video video = new Video(provider, id, url, startMillis, form);
    return Address.whole(video.jumpLink(0)).isPresent() ? video : this;
  }

  /**
   * A media file of the collection.
   *
   * @param path {@code EVENT/FILE}, with forward slashes, not encoded
   */
  public static Video local(String path) {
    return new Video(Provider.LOCAL, path, "/media/" + Address.encoded(path), 0, "");
  }

  /**
   * The video's address at a time.
   *
   * @param millis in ms from the start of the video, even if the talk begins later in it; below 0
   *     counts as 0; rounded down to the unit that the player understands
   */
  public String jumpLink(long millis) {
    return jump().at(provider.seconds(millis), millis);
  }

  private JumpTemplate jump() {
    return new JumpTemplate(template.isEmpty() ? provider.template() : template).with(url);
  }

  /** The same video at another address. */
  public Video at(String otherUrl) {
    return new Video(provider, id, otherUrl, startMillis, template);
  }

  /**
   * The address of a time, with {@code {seconds}} in the place of the second, which is to be
   * rounded down to {@link #decimals}, or {@code {time}} in the place of the whole second as {@link
   * Offset#units} writes it; the video's own address if it cannot name a time.
   */
  public String linkTemplate() {
    return jump().form();
  }

  /** The same video of a talk that begins elsewhere in it, in ms. */
  public Video from(long otherStartMillis) {
    return new Video(provider, id, url, otherStartMillis, template);
  }

  /** How many decimals of a second its player understands. */
  public int decimals() {
    return provider.decimals();
  }

  /** Whether an address can name a second. */
  public boolean hasSeconds() {
    return jump().hasTime();
  }

  /**
   * The address of the provider's player for a frame, playing at once, with {@code {seconds}} in
   * the place of the whole second to start at; empty if the provider has no player that is known.
   * Those of YouTube and Vimeo set no cookies.
   */
  public Optional<String> playerTemplate() {
    return player(true);
  }

  /**
   * The same player at a time, waiting to be started; empty if the provider has none that is known.
   *
   * @param millis as for {@link #jumpLink}
   */
  public Optional<String> framedPlayer(long millis) {
    return player(false)
        .map(address -> address.replace(JumpTemplate.SECONDS, provider.seconds(millis)));
  }

  private Optional<String> player(boolean playing) {
    return switch (provider) {
      case YOUTUBE ->
          Optional.of(
              "https://www.youtube-nocookie.com/embed/"
                  + id
                  + (playing ? "?autoplay=1&enablejsapi=1&start=" : "?start=")
                  + JumpTemplate.SECONDS);
      case VIMEO ->
          Optional.of(
              "https://player.vimeo.com/video/"
                  + id
                  + (playing ? "?autoplay=1&dnt=1" : "?dnt=1")
                  + unlisted()
                  + "#t="
                  + JumpTemplate.SECONDS
                  + "s");
      default -> Optional.empty();
    };
  }

  /** The address of a picture of it, 480 by 360 pixels; empty if none is known. */
  public Optional<String> thumbnail() {
    return provider == Provider.YOUTUBE
        ? Optional.of("https://i.ytimg.com/vi/" + id + "/hqdefault.jpg")
        : Optional.empty();
  }

  /** The parameter that an unlisted Vimeo video needs. */
  private String unlisted() {
    String name = url.substring(url.lastIndexOf('/') + 1);
    return name.equals(id) ? "" : "&h=" + name;
  }

  /** The address at which the talk begins: {@link #url} itself when it begins at 0. */
  public String startLink() {
    return startMillis > 0 ? jumpLink(startMillis) : url;
  }
}
