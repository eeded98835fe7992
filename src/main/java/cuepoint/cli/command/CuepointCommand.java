package cuepoint.cli.command;

import cuepoint.cli.engine.Engines;
import cuepoint.cli.print.Output;
import cuepoint.cli.print.TerminalLinks;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.Folders;
import cuepoint.cli.shell.Shell;
import cuepoint.cli.shell.Version;
import cuepoint.cli.value.EngineAddress;
import cuepoint.opensearch.connection.ClusterAddress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: the folders, and how much they print. */
@Command(
    name = "cuepoint",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    commandListHeading = "%nCommands:%n",
    versionProvider = Version.class,
    description = {"Searches what was said in recorded talks and links to the second.", ""},
    synopsisSubcommandLabel = "COMMAND")
public final class CuepointCommand implements Runnable {
  /** The options of all commands are listed after those of one. */
  private static final int LAST = 90;

  private static final String[] FOOTER = {
    "",
    "Every option can also be set in the environment: --lead-in as CUEPOINT_LEAD_IN.",
    "Exit codes: 0 found or done, 1 nothing found, 2 wrong arguments or a failure,",
    "3 done, but without some files or talks."
  };

  private final Shell shell;
  private final Engines engines;
  private Optional<CommandSpec> spec = Optional.empty();

  @Option(
      names = "--transcripts",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = LAST,
      description = "The folder of events and talks (transcripts/ beside cuepoint).")
  private Optional<Path> transcripts = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = LAST + 1,
      description = "The folder of the index (index/ beside cuepoint).")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--engine",
      paramLabel = "URL",
      converter = EngineAddress.class,
      scope = ScopeType.INHERIT,
      order = LAST + 2,
      description = {
        "Keep the index in an OpenSearch instead:",
        "http://localhost:9200 or https://a:9200/lectures."
      })
  private Optional<ClusterAddress> engine = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      fallbackValue = EnvironmentDefaults.GIVEN,
      scope = ScopeType.INHERIT,
      order = LAST + 3,
      description = "Print only results and errors.")
  private boolean quiet;

  /**
   * The root of all commands.
   *
   * @param shell what they are run from
   * @param engines where they find the index
   */
  public CuepointCommand(Shell shell, Engines engines) {
    this.shell = shell;
    this.engines = engines;
  }

  @Spec
  void spec(CommandSpec root) {
    root.usageMessage().footer(FOOTER);
    spec = Optional.of(root);
  }

  @Override
  public void run() {
    CommandSpec root = spec.orElseThrow();
    throw new ParameterException(
        root.commandLine(), "give a command: " + String.join(", ", root.subcommands().keySet()));
  }

  /** What it is run from. */
  public Shell shell() {
    return shell;
  }

  /**
   * Where it works.
   *
   * @throws ParameterException if the index would be among the talks
   */
  public Folders folders() {
    Folders folders =
        new Folders(
            transcripts.orElse(shell.home().resolve("transcripts")),
            index.orElse(shell.home().resolve("index")));
    if (!folders.areApart()) {
      throw new ParameterException(
          spec.orElseThrow().commandLine(),
          "the index (%s) and the talks (%s) need folders of their own, neither in the other: give --index or --transcripts"
              .formatted(folders.index().toAbsolutePath(), folders.transcripts().toAbsolutePath()));
    }
    return folders;
  }

  /** The index: of the engine that is named, or in its folder. */
  public IndexFolder index() {
    Path folder = folders().index();
    return new IndexFolder(
        this,
        engine.map(address -> engines.at(address, shell)).orElseGet(() -> engines.in(folder)));
  }

  /** Prints a line beside the results, unless the user asked for quiet. */
  public void note(String line) {
    if (!quiet) {
      shell.say(line);
    }
  }

  /** Where results go. */
  public Output output() {
    return new Output(shell.out(), shell.style(), new TerminalLinks(folders().transcripts()));
  }

  /** Whether progress is shown. */
  boolean showsProgress() {
    return !quiet && shell.errIsLive();
  }
}
