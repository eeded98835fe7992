package cuepoint.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Addresses of what pages are drawn with. All lie in one folder, whose name changes with the
 * content of any of them, so they may be kept for good and scripts may name each other.
 */
public final class Assets {
  static final List<String> FILES =
      List.of(
          "answers.js",
          "embed/asking.js",
          "embed/box.js",
          "embed/drawing.js",
          "embed/element.js",
          "embed/embed.css",
          "embed/embedded.js",
          "embed/moments.js",
          "embed/settings.js",
          "embed/source.js",
          "embed/suggestions.js",
          "embed/texts.js",
          "frame.css",
          "icon.svg",
          "keys.js",
          "printed.css",
          "search.js",
          "strips.js",
          "style.css",
          "talk.css",
          "talk.js",
          "talk/copying.js",
          "talk/find.js",
          "talk/page.js",
          "talk/players.js",
          "talk/strip.js",
          "talk/times.js",
          "talk/transcript.js");

  private static final int HASH_BYTES = 6;

  /** The path of the folder, with a slash at its end. */
  public static final String FOLDER = "/assets/" + hash() + "/";

  public static final String STYLE = FOLDER + "style.css";
  public static final String ICON = FOLDER + "icon.svg";
  public static final String FRAME_STYLE = FOLDER + "frame.css";
  public static final String PRINTED_STYLE = FOLDER + "printed.css";
  public static final String SEARCH = FOLDER + "search.js";
  public static final String TALK_STYLE = FOLDER + "talk.css";
  public static final String TALK_SCRIPT = FOLDER + "talk.js";

  /** What {@link #SEARCH} needs, to be asked for at the same time. */
  public static final List<String> SEARCH_PARTS =
      List.of(
          FOLDER + "answers.js",
          FOLDER + "embed/asking.js",
          FOLDER + "embed/element.js",
          FOLDER + "embed/moments.js",
          FOLDER + "embed/suggestions.js",
          FOLDER + "embed/texts.js",
          FOLDER + "keys.js",
          FOLDER + "strips.js");

  /** What {@link #TALK_SCRIPT} needs. */
  public static final List<String> TALK_PARTS =
      FILES.stream().filter(file -> file.startsWith("talk/")).map(FOLDER::concat).toList();

  private Assets() {}

  /** What one of the files says, which is text. */
  public static String text(String file) {
    return Resource.text("/web/" + file);
  }

  private static String hash() {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        sum.update(Resource.bytes("/web/" + file));
      }
      return HexFormat.of().formatHex(sum.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
