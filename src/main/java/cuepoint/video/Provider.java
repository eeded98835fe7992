package cuepoint.video;

import java.util.Locale;

/** Who plays a video, which decides how its address names a time. */
public enum Provider {
  YOUTUBE("YouTube", "{url}?t={seconds}", 0),
  /** Invidious, Piped and others that play YouTube's videos under its own form of address. */
  YOUTUBE_FRONT_END("a YouTube front end", "{url}?t={seconds}", 0),
  VIMEO("Vimeo", "{url}#t={seconds}s", 0),
  TWITCH("Twitch", "{url}?t={time}", 0),
  DAILYMOTION("Dailymotion", "{url}?start={seconds}", 0),
  BILIBILI("Bilibili", "{url}?t={seconds}", 0),
  PEERTUBE("PeerTube", "{url}?start={seconds}s", 0),
  PANOPTO("Panopto", "{url}?start={seconds}", 0),
  MEDIA_CCC("media.ccc.de", "{url}#t={seconds}", 0),
  ARCHIVE_ORG("archive.org", "{url}?start={seconds}", 0),
  /** Only its embedding script can start at a time; its addresses cannot. */
  SLIDESLIVE("SlidesLive", "", 0),
  /** A plain media file on the web: Media Fragments URI 1.0, section 4.2.1. */
  MEDIA_FILE("the web", "{url}#t={seconds}", 1),
  /** A media file beside its captions, served under {@code /media/}. */
  LOCAL("this server", "{url}#t={seconds}", 1),
  /** A player that Cuepoint does not know. */
  OTHER("the web", "", 0);

  private final String called;
  private final String template;
  private final int decimals;

  Provider(String called, String template, int decimals) {
    this.called = called;
    this.template = template;
    this.decimals = decimals;
  }

  /** The name in JSON and in the index: {@code "youtube"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name after "on": {@code "YouTube"}. */
  public String called() {
    return called;
  }

  /** Whether its addresses are known to name a time. */
  public boolean hasJumpLinks() {
    return !template.isEmpty();
  }

  /** The form of its jump links, as {@link JumpTemplate} reads it; empty if it has none. */
  String template() {
    return template;
  }

  int decimals() {
    return decimals;
  }

  /**
   * A time as the player reads it, in seconds without trailing zeros: {@code "72"} or {@code
   * "72.5"}. Rounded down to the decimals that the player understands; below 0 counts as 0.
   */
  String seconds(long millis) {
    long tenths = Math.max(0, millis) / 100;
    String whole = Long.toString(tenths / 10);
    return decimals == 0 || tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
  }
}
