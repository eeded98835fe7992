package cuepoint.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What every command has: the folders, and how much is said. */
@Command(
    name = "cuepoint",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Searches what was said in recorded talks and answers with a link to the second.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Every option can also stand in the environment: --lead-in as CUEPOINT_LEAD_IN.",
      "An argument that begins with - can follow --, as in: cuepoint show -- -dQw4w9WgXc",
      "Exit codes: 0 found or done, 1 nothing found, 2 wrong use or failure, 3 indexed but files "
          + "were left out."
    })
final class CuepointCommand implements Runnable {
  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  @Option(
      names = "--transcripts",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = 90,
      description = "The folder of events and talks; without it, transcripts/ beside cuepoint.")
  private Optional<Path> transcripts = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = 91,
      description = "The folder of the index; without it, index/ beside cuepoint.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      order = 92,
      description = "Print results and errors only.")
  private boolean quiet;

  CuepointCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: index, search, serve, talks, show, inspect, suggest or completion");
  }

  Shell shell() {
    return shell;
  }

  Folders folders() {
    return new Folders(
        transcripts.orElse(shell.home().resolve("transcripts")),
        index.orElse(shell.home().resolve("index")));
  }

  /** Says something that a person may want to know, on the error stream. */
  void note(String line) {
    if (!quiet) {
      shell.say(line);
    }
  }

  Output output() {
    return new Output(shell.out(), shell.ink(), new Links(folders().transcripts()));
  }

  /** Whether a person watches and wants to be told. */
  boolean showsProgress() {
    return !quiet && shell.errIsTerminal();
  }
}
