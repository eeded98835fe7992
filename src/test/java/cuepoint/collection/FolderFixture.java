package cuepoint.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A collection on disk, written by a test. */
public record FolderFixture(Path root) {

  /** A caption file of one cue. */
  public static String vtt(String text) {
    return "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n" + text + "\n";
  }

  /** Writes a file, and the folders above it. */
  public Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
