package cuepoint.asset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Addresses of what pages load. All are in one folder, whose name changes with the content of any
 * of them, so that they may be cached for good and scripts may import each other by name.
 */
public final class Assets {
  private static final int NAME_BYTES = 6;

  /** The path of the folder, with a slash at its end. */
  public static final String FOLDER = "/assets/" + checksum().name(NAME_BYTES) + "/";

  public static final String STYLE = FOLDER + "style.css";
  public static final String ICON = FOLDER + "icon.svg";
  public static final String FRAME_STYLE = FOLDER + "frame.css";
  public static final String FRAGMENT_STYLE = FOLDER + "fragment.css";
  public static final String API_STYLE = FOLDER + "api.css";
  public static final String SEARCH = FOLDER + "search.js";
  public static final String TALK_STYLE = FOLDER + "talk.css";
  public static final String TALK_SCRIPT = FOLDER + "talk.js";

  /** What {@link #SEARCH} imports, to be loaded at the same time. */
  public static final List<String> SEARCH_PARTS = addresses(ScriptManifest.SEARCH_PAGE);

  /** What {@link #TALK_SCRIPT} imports. */
  public static final List<String> TALK_PARTS =
      addresses(ScriptManifest.TALK_PAGE.stream().filter(file -> !file.equals("talk.js")).toList());

  private Assets() {}

  /** The content of one of the files. */
  public static String text(String file) {
    return Resource.text("/web/" + file);
  }

  private static List<String> addresses(List<String> files) {
    return files.stream().map(FOLDER::concat).toList();
  }

  private static Checksum checksum() {
    return new Checksum(
        ScriptManifest.web().stream().map(Assets::text).collect(Collectors.joining()));
  }
}
