package cuepoint.cli;

import cuepoint.check.Kind;
import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.engine.Engines;
import cuepoint.cli.fill.CheckFormat;
import cuepoint.cli.log.Logging;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.shell.ResultStream;
import cuepoint.cli.shell.Shell;
import cuepoint.cli.shell.Style;
import cuepoint.cli.shell.UsageErrors;
import cuepoint.cli.value.Choice;
import cuepoint.http.option.AccessFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line: its commands, its engine, and how each run ends. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    Logging.begin();
    ResultStream output = new ResultStream(new FileOutputStream(FileDescriptor.out));
    Shell shell = Shell.ofProcess(output, new FileOutputStream(FileDescriptor.err));
    if (Commands.searches(arguments)) {
      prepare();
    }
    int code = run(shell, Engines.ALL, arguments);
    Optional<IOException> failure = output.failure();
    failure.ifPresent(e -> shell.say("cuepoint: cannot write the results: " + e.getMessage()));
    System.exit(failure.isPresent() ? ExitCode.FAILED : code);
  }

  /** In a thread of its own; what fails there fails again where it is needed. */
  private static void prepare() {
    Thread.ofPlatform()
        .daemon()
        .name("preparation")
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(Engines::prepare);
  }

  /** Runs one command and returns its {@link ExitCode}. */
  static int run(Shell shell, Engines engines, String... arguments) {
    CommandLine commands =
        configured(Commands.of(new CuepointCommand(shell, engines), arguments), shell);
    int code = execute(commands, shell, arguments);
    shell.out().flush();
    return code;
  }

  /** Java's own exit code for an error would mean "nothing found". */
  private static int execute(CommandLine commands, Shell shell, String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (Error e) {
      shell.say("cuepoint: " + FailureMessages.of(e));
      return ExitCode.FAILED;
    }
  }

  private static CommandLine configured(CommandLine commands, Shell shell) {
    Choices.register(commands);
    commands
        .registerConverter(AccessFormat.class, Choice.of(AccessFormat.values()))
        .registerConverter(CheckFormat.class, Choice.of(CheckFormat.values()))
        .registerConverter(Kind.class, new Choice<>(List.of(Kind.values()), Kind::label));
    EnvironmentDefaults environment = new EnvironmentDefaults(shell.environment());
    return commands
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setColorScheme(
            Help.defaultColorScheme(shell.style() == Style.COLOURS ? Ansi.ON : Ansi.OFF))
        .setPosixClusteredShortOptionsAllowed(false)
        .setDefaultValueProvider(environment)
        .setParameterExceptionHandler(new UsageErrors(environment))
        .setExecutionExceptionHandler(new FailureMessages(shell));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
