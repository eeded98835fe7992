package cuepoint.cli.shell;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Prints what is wrong with the arguments in one line, and where to read more in another.
 *
 * @param environment where values come from that were not typed
 */
public record UsageErrors(EnvironmentDefaults environment) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(Style.harmless(name + ": " + message(e, List.of(arguments))));
    err.println("Try '" + name + " --help'.");
    err.flush();
    return ExitCode.FAILED;
  }

  private String message(ParameterException e, List<String> arguments) {
    return MisplacedArgument.of(e, arguments)
        .map(MisplacedArgument::message)
        .orElseGet(() ->
            e instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched)
                : inSentence(String.valueOf(e.getMessage())) + source(e));
  }

  private static String unknown(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().getFirst();
    if (!e.getSuggestions().isEmpty()) {
      String kind = argument.startsWith("-") ? "option" : "command";
      String better = e.getSuggestions().getFirst();
      return "unknown %s '%s'; did you mean '%s'?".formatted(kind, argument, better);
    }
    return argument.startsWith("-")
        ? "unknown option '" + argument + "'; if it is not an option, put -- before it"
        : "unexpected argument '" + argument + "'";
  }

  /** The variable that a value comes from, when it was not typed. */
  private String source(ParameterException e) {
    return e.getArgSpec() instanceof OptionSpec option
            && environment.value(option).filter(value -> value.equals(e.getValue())).isPresent()
        ? " (from " + EnvironmentDefaults.variable(option) + ")"
        : "";
  }

  private static String inSentence(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
