package cuepoint.video;

import java.util.Locale;

/** Who plays a video, and so how its address names a second. */
public enum Provider {
  YOUTUBE,
  VIMEO,
  PEERTUBE,
  MEDIA_CCC,
  ARCHIVE_ORG,
  /** A plain media file on the web: Media Fragments URI 1.0, {@code #t=123.4}. */
  MEDIA_FILE,
  /** A media file that lies beside its captions, served under {@code /media/}. */
  LOCAL,
  /** A player that Cuepoint does not know: the event's {@code jump_link} template says how. */
  OTHER;

  /** The name in JSON and in the index: {@code "youtube"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
