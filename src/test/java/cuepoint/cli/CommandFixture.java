package cuepoint.cli;

import cuepoint.cli.engine.Engines;
import cuepoint.cli.shell.Shell;
import cuepoint.collection.FolderFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs commands in a home folder of its own, as a shell would; without a model, which takes a
 * second to load, unless one is asked for.
 */
final class CommandFixture {
  private static final String NO_MEANING = "CUEPOINT_NO_MEANING";

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private Engines engines = Engines.ALL;
  private boolean terminal;

  CommandFixture(Path home) {
    this.home = home;
  }

  /** What a command left: what it printed, and its exit code. */
  record Result(int code, String out, String err) {}

  FolderFixture transcripts() {
    return new FolderFixture(home.resolve("transcripts"));
  }

  CommandFixture onTerminal() {
    terminal = true;
    return this;
  }

  CommandFixture on(Engines others) {
    engines = others;
    return this;
  }

  CommandFixture with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  CommandFixture withMeaning() {
    return with(NO_MEANING, "false");
  }

  /**
   * Runs {@code fetch} without waiting or asking again, with the programs of this machine unless a
   * {@code PATH} is set.
   */
  Result fetch(String... arguments) {
    environment.putIfAbsent("PATH", System.getenv("PATH"));
    with("CUEPOINT_WAIT", "0").with("CUEPOINT_RETRIES", "0");
    return run(Stream.concat(Stream.of("fetch"), Stream.of(arguments)).toArray(String[]::new));
  }

  Result run(String... arguments) {
    if (!environment.containsKey("CUEPOINT_MODEL")) {
      environment.putIfAbsent(NO_MEANING, "true");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal,
            environment,
            home);
    int code = Main.run(shell, engines, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
