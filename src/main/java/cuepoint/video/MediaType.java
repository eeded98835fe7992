package cuepoint.video;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a media file that browsers play without a player of ours.
 *
 * @param name as in RFC 6838: {@code "audio/ogg"}
 */
public record MediaType(String name) {
  public MediaType {
    if (!name.matches("(audio|video)/[a-z0-9-]+")) {
      throw new IllegalArgumentException(name);
    }
  }

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("mkv", "video/x-matroska"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("aac", "audio/aac"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("weba", "audio/webm"),
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"));

  /** The type of a file, by the extension of its name or path; empty if it is not a media file. */
  public static Optional<MediaType> of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension)).map(MediaType::new);
  }

  /** Whether it is only heard. */
  public boolean audio() {
    return name.startsWith("audio/");
  }
}
