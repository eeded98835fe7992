package cuepoint.video;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kind of a media file, told by its name.
 *
 * @param name as registered with IANA: {@code audio/ogg}
 */
public record MediaType(String name) {
  private static final Map<String, MediaType> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("aac", new MediaType("audio/aac")),
          Map.entry("flac", new MediaType("audio/flac")),
          Map.entry("m4a", new MediaType("audio/mp4")),
          Map.entry("mp3", new MediaType("audio/mpeg")),
          Map.entry("oga", new MediaType("audio/ogg")),
          Map.entry("ogg", new MediaType("audio/ogg")),
          Map.entry("opus", new MediaType("audio/ogg")),
          Map.entry("wav", new MediaType("audio/wav")),
          Map.entry("weba", new MediaType("audio/webm")),
          Map.entry("m4v", new MediaType("video/mp4")),
          Map.entry("mkv", new MediaType("video/matroska")),
          Map.entry("mov", new MediaType("video/quicktime")),
          Map.entry("mp4", new MediaType("video/mp4")),
          Map.entry("ogv", new MediaType("video/ogg")),
          Map.entry("webm", new MediaType("video/webm")));

  /** The kind of a file or address; empty when its extension is not that of a media file. */
  public static Optional<MediaType> of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** Whether there is nothing to see. */
  public boolean audio() {
    return name.startsWith("audio/");
  }
}
