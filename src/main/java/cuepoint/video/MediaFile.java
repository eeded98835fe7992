package cuepoint.video;

import java.util.Locale;
import java.util.Set;

/** Files that a browser plays by itself. */
public final class MediaFile {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "mp4", "m4v", "webm", "ogv", "mov", "mkv", "mp3", "m4a", "aac", "ogg", "oga", "opus",
          "wav", "flac", "weba");

  private MediaFile() {}

  /** Whether a file of this name is one, by its extension. */
  public static boolean is(String name) {
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
