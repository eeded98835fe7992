package cuepoint.asset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public static final String REEL_STYLE = FOLDER + "reel.css";
  public static final String REEL_SCRIPT = FOLDER + "reel.js";
  public static final String TALK_STYLE = FOLDER + "talk.css";
  public static final String TALK_SCRIPT = FOLDER + "talk.js";

  private static final Map<String, String> JOINED =
      Map.of(
          "reel.js", JoinedModules.of(ScriptManifest.REEL_PAGE, Assets::own),
          "search.js", JoinedModules.of(ScriptManifest.SEARCH_PAGE, Assets::own),
          "talk.js", JoinedModules.of(ScriptManifest.TALK_PAGE, Assets::own),
          "style.css", style(ScriptManifest.STYLE),
          "talk.css", style(List.of("talk.css")));

  private Assets() {}

  /**
   * A file that is sent together with others: a script with all that it imports, a style sheet with
   * its parts. Empty for every other file.
   *
   * @param file its name in {@code web/}
   */
  public static Optional<String> joined(String file) {
    return Optional.ofNullable(JOINED.get(file));
  }

  /** The content of one of the files, as it is sent. */
  public static String text(String file) {
    return joined(file).orElseGet(() -> own(file));
  }

  /** Style sheets as one, without comments and layout. */
  private static String style(List<String> files) {
    return files.stream()
        .map(Assets::own)
        .map(css -> css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " "))
        .collect(Collectors.joining());
  }

  private static String own(String file) {
    return Resource.text("/web/" + file);
  }

  private static Checksum checksum() {
    return new Checksum(
        ScriptManifest.web().stream().map(Assets::own).collect(Collectors.joining()));
  }
}
