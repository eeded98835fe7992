package cuepoint.collection;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /** Writes a file that nobody who watches the folder ever sees in part. */
  public Path save(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Path aside = Files.writeString(root.resolveSibling("being-saved"), content);
    return Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes a shell script that can be run. */
  public Path script(String name, String... lines) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return writeScript(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
  }

  /**
   * Writes a file that can be run, by another process: what this one has open for writing is open
   * in each that another test starts meanwhile, and "Text file busy" if it is run before that
   * closes it.
   */
  public static Path writeScript(Path file, String content) throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", "cat >\"$0\" && chmod 755 \"$0\"", file.toString())
            .inheritIO()
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (Writer in = shell.outputWriter(StandardCharsets.UTF_8)) {
      in.write(content);
    }
    if (shell.onExit().join().exitValue() != 0) {
      throw new IOException(file + " cannot be written");
    }
    return file;
  }

  /** The names of what a folder holds, sorted. */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
