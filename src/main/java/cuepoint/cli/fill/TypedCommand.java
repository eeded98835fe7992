package cuepoint.cli.fill;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** A command as a person would type it. */
final class TypedCommand {
  private TypedCommand() {}

  /** With its arguments, in quotation marks where a shell would read them otherwise. */
  static String of(String name, List<String> arguments) {
    return Stream.concat(Stream.of("cuepoint", name), arguments.stream().map(TypedCommand::quoted))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w:/.@%-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** How many of the arguments are behind {@code --}: they are those of another program. */
  static int behindDashes(CommandSpec command, List<String> arguments) {
    List<String> typed = command.commandLine().getParseResult().originalArgs();
    int dashes = typed.indexOf("--");
    return dashes < 0 ? 0 : Math.min(arguments.size(), typed.size() - dashes - 1);
  }
}
