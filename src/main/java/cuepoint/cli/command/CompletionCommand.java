package cuepoint.cli.command;

import cuepoint.cli.shell.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script for bash and zsh that completes commands and options.",
      "To use it now: source <(cuepoint completion)",
      ""
    })
public final class CompletionCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  private CommandSpec spec;

  public CompletionCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() {
    CommandLine commands = spec.root().commandLine();
    cuepoint.shell().out().print(AutoComplete.bash(commands.getCommandName(), commands));
    return ExitCode.FOUND;
  }
}
