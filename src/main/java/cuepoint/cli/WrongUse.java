package cuepoint.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and in another where to look. */
record WrongUse(EnvironmentDefaults environment) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(Ink.harmless(name + ": " + message(e)));
    err.println("Try '" + name + " --help'.");
    err.flush();
    return ExitCode.FAILED;
  }

  private String message(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unknown(unmatched)
        : inSentence(String.valueOf(e.getMessage())) + origin(e);
  }

  private static String unknown(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().getFirst();
    if (!e.getSuggestions().isEmpty()) {
      return "unknown "
          + kind(argument)
          + "'"
          + argument
          + "'; did you mean '"
          + e.getSuggestions().getFirst()
          + "'?";
    }
    return argument.startsWith("-")
        ? "unknown option '" + argument + "'; if it is no option, put -- before it"
        : "'" + argument + "' is too much here";
  }

  private static String kind(String argument) {
    return argument.startsWith("-") ? "option " : "command ";
  }

  /** A person who did not type the value must know where it comes from. */
  private String origin(ParameterException e) {
    return e.getArgSpec() instanceof OptionSpec option
            && environment.value(option).filter(value -> value.equals(e.getValue())).isPresent()
        ? " (from " + EnvironmentDefaults.variable(option) + ")"
        : "";
  }

  private static String inSentence(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
