package cuepoint.video;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Who plays a video, which decides how its address names a second. */
public enum Provider {
  YOUTUBE("YouTube", "?t=", "", 0),
  VIMEO("Vimeo", "#t=", "s", 0),
  PEERTUBE("PeerTube", "?start=", "s", 0),
  MEDIA_CCC("media.ccc.de", "#t=", "", 0),
  ARCHIVE_ORG("archive.org", "?start=", "", 0),
  /** A plain media file on the web: Media Fragments URI 1.0, section 4.2.1. */
  MEDIA_FILE("the web", "#t=", "", 1),
  /** A media file beside its captions, served under {@code /media/}. */
  LOCAL("this server", "#t=", "", 1),
  /** A player that Cuepoint does not know: the event's {@code jump_link} template says how. */
  OTHER("the web", "", "", 0);

  private final String called;
  private final String before;
  private final String after;
  private final int decimals;

  Provider(String called, String before, String after, int decimals) {
    this.called = called;
    this.before = before;
    this.after = after;
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

  /** What follows a video's address to name a second, written as {@link #seconds} does. */
  String offset(String seconds) {
    return before + seconds + after;
  }

  int decimals() {
    return decimals;
  }

  /**
   * A time as the player reads it, in seconds without trailing zeros: {@code "72"} or {@code
   * "72.5"}. Rounded down to the decimals that the player understands; below 0 counts as 0.
   */
  String seconds(long millis) {
    BigDecimal rounded =
        BigDecimal.valueOf(Math.max(0, millis), 3).setScale(decimals, RoundingMode.DOWN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
