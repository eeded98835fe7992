package cuepoint.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a test writes, such as a collection. */
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

  /** Writes a shell script that can be run. */
  public Path script(String name, String... lines) throws IOException {
    Path file = write(name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The names of what a folder holds, sorted. */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
