package cuepoint.cli.fill;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A command as a person has typed it. */
final class TypedCommand {
  private TypedCommand() {}

  /** How many of the arguments are behind {@code --}: they are those of another program. */
  static int behindDashes(CommandSpec command, List<String> arguments) {
    List<String> typed = command.commandLine().getParseResult().originalArgs();
    int dashes = typed.indexOf("--");
    return dashes < 0 ? 0 : Math.min(arguments.size(), typed.size() - dashes - 1);
  }
}
