package cuepoint.cli.fill;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
}
