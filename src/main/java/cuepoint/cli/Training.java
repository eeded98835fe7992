package cuepoint.cli;

import cuepoint.cli.engine.Engines;
import cuepoint.cli.log.Logging;
import cuepoint.cli.shell.ResultStream;
import cuepoint.cli.shell.Shell;
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
 * recorded in the cache from which later commands start. Works in a folder of its own, without a
 * model, and prints nothing.
 */
public final class Training {
  private static final String CAPTIONS =
      """
      MM:01.000 --> MM:04.000
      <v Ada>So how do we trace a running program? We put a probe into it.

      MM:04.000 --> MM:08.500
      The<MM:04.500><c> probe</c><MM:05.100><c> costs</c><MM:05.900><c> nothing.</c>

      MM:12.000 --> MM:16.000
      <v Ada>Then the tracer writes down each call, with its time, in microseconds.

      """;

  private static final String METADATA =
      """
      {
        "title": "Tracing a running program, part NUMBER",
        "speakers": ["Ada Example", "Speaker NUMBER"],
        "recorded": "2024-05-06",
        "description": "Probes and their costs.",
        "videos": [{"type": "youtube", "url": "https://www.youtube.com/watch?v=jNQXAC9IVRw"}]
      }
      """;

  private static final int TALKS = 200;
  private static final int MINUTES = 40;

  /** Few, as a JVM takes on all that is in its cache, whatever it needs. */
  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("search", "running", "program"),
          List.of("search", "--limit=3", "--", "prbe traceing"),
          List.of("search", "\"costs nothing\" -speaker:bob", "--since", "2020"),
          List.of("talks"));

  private Training() {}

  /**
   * Is run twice with the same folder, so that the recorded process does not make an index: when
   * the folder is missing, makes it; else runs the commands.
   *
   * @param arguments the folder, and the command that is to start fast: serve, index or any other
   */
  public static void main(String[] arguments) throws IOException {
    Logging.begin();
    Path home = Path.of(arguments[0]);
    Shell shell = shell(home);
    if (!Files.exists(home)) {
      write(home, shell);
      return;
    }
    switch (arguments[1]) {
      case "serve" -> Main.run(shell, Engines.ALL, "serve", "--port=0", "--no-meaning");
      case "index" -> Main.run(shell, Engines.ALL, "index", "--no-meaning");
      default -> search(shell);
    }
    System.exit(0); // as every command ends
  }

  private static void search(Shell shell) {
    Engines.prepare();
    for (List<String> command : SEARCHES) {
      Main.run(shell, Engines.ALL, command.toArray(String[]::new));
    }
  }

  /** In two parts, and so much that the index has all forms of lists, as that of a person. */
  private static void write(Path home, Shell shell) throws IOException {
    Path event = Files.createDirectories(home.resolve("transcripts/example"));
    for (int talk = 0; talk < TALKS; talk++) {
      Files.writeString(
          event.resolve("talk-" + talk + ".json"), METADATA.replace("NUMBER", "" + talk));
      Files.writeString(event.resolve("talk-" + talk + ".en.vtt"), captions(1 + talk % MINUTES));
      if (talk == 0) {
        Main.run(shell, Engines.ALL, "index", "--no-meaning");
      }
    }
    Main.run(shell, Engines.ALL, "index", "--no-meaning");
  }

  private static String captions(int minutes) {
    StringBuilder captions = new StringBuilder("WEBVTT\n\n");
    for (int minute = 0; minute < minutes; minute++) {
      captions.append(CAPTIONS.replace("MM:", "%02d:".formatted(minute)));
    }
    return captions.toString();
  }

  private static Shell shell(Path home) {
    OutputStream out = new ResultStream(OutputStream.nullOutputStream());
    return new Shell(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(new ServiceVisitor(), true, StandardCharsets.UTF_8),
        false,
        false,
        Map.of(),
        home);
  }
}
