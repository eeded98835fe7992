package cuepoint.format;

import cuepoint.talk.Talk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The path of a talk's own page: {@code /talks/EVENT/STEM}. */
public final class TalkPath {
  private TalkPath() {}

  public static String of(Talk talk) {
    return of(talk.id());
  }

  /**
   * The same for a talk's id.
   *
   * @param talkId {@code EVENT/STEM}
   */
  public static String of(String talkId) {
    return "/talks/" + encoded(talkId).replace("%2F", "/");
  }

  /** A text as one value of a URL, with no character that a URL gives a meaning to. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
