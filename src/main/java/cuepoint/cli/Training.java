package cuepoint.cli;

import cuepoint.cli.log.Logging;
import cuepoint.cli.shell.Shell;
import cuepoint.file.FolderTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs what people run most, so that the JVM can record what it loads for it. The launcher has it
 * recorded in the cache from which later commands start. Works in a folder of its own and prints
 * nothing.
 */
public final class Training {
  private static final String CAPTIONS =
      """
      WEBVTT

      00:01.000 --> 00:04.000
      <v Ada>So how do we trace a running program? We put a probe into it.

      00:04.000 --> 00:08.500
      <v Ada>The probe costs nothing while nobody listens, and that is the whole idea.

      00:12.000 --> 00:16.000
      <v Ada>Then the tracer writes down each call, with its time, in microseconds.
      """;

  private static final String METADATA =
      """
      {
        "title": "Tracing a running program",
        "speakers": ["Ada Example"],
        "recorded": "2024-05-06",
        "description": "Probes and their costs.",
        "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=jNQXAC9IVRw"}]
      }
      """;

  /** Few, as a JVM takes on all that is in its cache, whatever it needs. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "running", "program"),
          List.of("search", "prbe", "--limit", "3"),
          List.of("search", "\"the whole idea\" -speaker:bob", "--since", "2020"),
          List.of("talks"));

  private Training() {}

  /**
   * Is run twice with the same folder, so that the recorded process does not index: when the folder
   * is missing, makes it, with an index; else runs the commands and deletes it.
   */
  public static void main(String[] arguments) throws IOException {
    Logging.begin();
    Path home = Path.of(arguments[0]);
    Shell shell = shell(home);
    if (!Files.exists(home)) {
      write(home);
      Main.run(shell, new LuceneEngines(), "index");
      return;
    }
    for (List<String> command : COMMANDS) {
      Main.run(shell, new LuceneEngines(), command.toArray(String[]::new));
    }
    FolderTree.delete(home);
  }

  private static void write(Path home) throws IOException {
    Path event = Files.createDirectories(home.resolve("transcripts/example"));
    Files.writeString(event.resolve("tracing.json"), METADATA);
    Files.writeString(event.resolve("tracing.en.vtt"), CAPTIONS);
    Files.writeString(event.resolve("probes.en.vtt"), CAPTIONS);
  }

  private static Shell shell(Path home) {
    return new Shell(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        false,
        false,
        Map.of(),
        home);
  }
}
