package cuepoint.asset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Addresses of what pages load. All are in one folder, whose name changes with the content of any
 * of them, so that they may be cached for good.
 */
public final class Assets {
  private static final int NAME_BYTES = 6;

  /** Where the build puts them in the jar. */
  private static final String WEB = "/web/";

  /** The files in it, in order of their names. */
  static final List<String> FILES =
      List.of(
          "api.css",
          "embed.js",
          "fragment.css",
          "frame.css",
          "icon.svg",
          "listing.css",
          "reel.css",
          "reel.js",
          "search.js",
          "style.css",
          "talk.css",
          "talk.js");

  /** The path of the folder, with a slash at its end. */
  public static final String FOLDER = "/assets/" + checksum().name(NAME_BYTES) + "/";

  public static final String STYLE = FOLDER + "style.css";
  public static final String ICON = FOLDER + "icon.svg";
  public static final String FRAME_STYLE = FOLDER + "frame.css";
  public static final String FRAGMENT_STYLE = FOLDER + "fragment.css";
  public static final String API_STYLE = FOLDER + "api.css";
  public static final String SEARCH = FOLDER + "search.js";
  public static final String REEL_STYLE = FOLDER + "reel.css";
  public static final String REEL_SCRIPT = FOLDER + "reel.js";
  public static final String TALK_STYLE = FOLDER + "talk.css";
  public static final String TALK_SCRIPT = FOLDER + "talk.js";

  private Assets() {}

  /** The content of one of the files, as it is sent. */
  public static String text(String file) {
    return Resource.text(WEB + file);
  }

  private static Checksum checksum() {
    return new Checksum(FILES.stream().map(Assets::text).collect(Collectors.joining()));
  }
}
