package cuepoint.cli.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** An argument that would be right at another place: {@code -rust}, {@code --port 80 serve}. */
record MisplacedArgument(String message) {

  /** Finds the argument that made the parser fail, if it is of this kind. */
  static Optional<MisplacedArgument> of(ParameterException e, List<String> arguments) {
    return switch (e) {
      case MissingParameterException missing -> wordLikeAnOption(missing, arguments);
      case UnmatchedArgumentException unmatched -> optionBeforeItsCommand(unmatched, arguments);
      default -> Optional.empty();
    };
  }

  /** A parameter is missing because it begins with a hyphen and was taken for an option. */
  private static Optional<MisplacedArgument> wordLikeAnOption(
      MissingParameterException e, List<String> arguments) {
    Map<String, ?> options = e.getCommandLine().getCommandSpec().optionsMap();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return arguments.stream()
        .filter(word -> word.startsWith("-") && !options.containsKey(name(word)))
        .findFirst()
        .map(word ->
            new MisplacedArgument(
                "unknown option '%s'; if it is not an option, put -- before it: %s -- %s"
                    .formatted(word, command, word)));
  }

  /** An option of a command was given before the command's name. */
  private static Optional<MisplacedArgument> optionBeforeItsCommand(
      UnmatchedArgumentException e, List<String> arguments) {
    String option = name(e.getUnmatched().getFirst());
    return e.getCommandLine().getSubcommands().entrySet().stream()
        .filter(command -> arguments.contains(command.getKey()))
        .filter(command -> command.getValue().getCommandSpec().optionsMap().containsKey(option))
        .findFirst()
        .map(command ->
            new MisplacedArgument("put " + option + " after '" + command.getKey() + "'"));
  }

  private static String name(String argument) {
    return argument.replaceFirst("=.*", "");
  }
}
