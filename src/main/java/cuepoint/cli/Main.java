package cuepoint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    Logging.quieten();
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    Shell shell = Shell.ofProcess(output, new FileOutputStream(FileDescriptor.err));
    int code = run(shell, arguments);
    Optional<IOException> lost = output.failure();
    lost.ifPresent(e -> shell.say("cuepoint: cannot write the results: " + e.getMessage()));
    System.exit(lost.isPresent() ? ExitCode.FAILED : code);
  }

  /** Runs one command and returns its {@link ExitCode}. */
  static int run(Shell shell, String... arguments) {
    CuepointCommand cuepoint = new CuepointCommand(shell);
    CommandLine commands =
        new CommandLine(cuepoint)
            .addSubcommand(new IndexCommand(cuepoint))
            .addSubcommand(new SearchCommand(cuepoint))
            .addSubcommand(new ServeCommand(cuepoint))
            .addSubcommand(new TalksCommand(cuepoint))
            .addSubcommand(new ShowCommand(cuepoint))
            .addSubcommand(new InspectCommand(cuepoint))
            .addSubcommand(new SuggestCommand(cuepoint))
            .addSubcommand(new ExportCommand(cuepoint))
            .addSubcommand(new CompletionCommand(cuepoint));
    int code = execute(configured(commands, shell), shell, arguments);
    shell.out().flush();
    return code;
  }

  /** With the JVM's own exit code an error would look like "nothing found". */
  private static int execute(CommandLine commands, Shell shell, String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (Error e) {
      shell.say("cuepoint: " + Trouble.line(e));
      return ExitCode.FAILED;
    }
  }

  private static CommandLine configured(CommandLine commands, Shell shell) {
    Values.register(commands);
    EnvironmentDefaults environment = new EnvironmentDefaults(shell.environment());
    return commands
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setColorScheme(
            Help.defaultColorScheme(
                shell.outIsTerminal() && shell.colourful() ? Ansi.ON : Ansi.OFF))
        .setPosixClusteredShortOptionsAllowed(false)
        .setDefaultValueProvider(environment)
        .setParameterExceptionHandler(new WrongUse(environment))
        .setExecutionExceptionHandler(new Trouble(shell));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
