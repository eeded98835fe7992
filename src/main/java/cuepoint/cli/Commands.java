package cuepoint.cli;

import cuepoint.cli.command.CompletionCommand;
import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.ExportCommand;
import cuepoint.cli.command.IndexCommand;
import cuepoint.cli.command.InspectCommand;
import cuepoint.cli.command.SearchCommand;
import cuepoint.cli.command.ShowCommand;
import cuepoint.cli.command.SuggestCommand;
import cuepoint.cli.command.TalksCommand;
import cuepoint.cli.fill.CheckCommand;
import cuepoint.cli.fill.CorrectCommand;
import cuepoint.cli.fill.FetchCommand;
import cuepoint.cli.fill.ImportCommand;
import cuepoint.cli.fill.ProposeTalksCommand;
import cuepoint.cli.serving.ServeCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * Which commands there are. What a command takes is read by reflection, which costs as much as a
 * search: only the commands that the arguments can be about are made.
 */
final class Commands {
  private static final String SEARCH = "search";
  private static final String HELP = "help";
  private static final String COMPLETION = "completion";

  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          SEARCH,
          "serve",
          "index",
          "fetch",
          "import",
          "export",
          "talks",
          "show",
          "inspect",
          "correct",
          "propose-talks",
          "check",
          "suggest",
          COMPLETION,
          HELP);

  private Commands() {}

  /** The command line of a root, with the subcommands that the arguments can be about. */
  static CommandLine of(CuepointCommand cuepoint, String... arguments) {
    CommandLine commands = new CommandLine(cuepoint);
    needed(arguments).forEach(name -> commands.addSubcommand(command(name, cuepoint)));
    return commands;
  }

  /** A command that comes first is the only one; help and completion are about all. */
  private static List<String> needed(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (arguments.length == 1 && first.equals("--version")) {
      return List.of();
    }
    boolean alone = NAMES.contains(first) && !first.equals(HELP) && !first.equals(COMPLETION);
    return alone ? List.of(first) : NAMES;
  }

  /** Whether arguments surely are those of a search. */
  static boolean searches(String... arguments) {
    return arguments.length > 0 && arguments[0].equals(SEARCH);
  }

  private static Object command(String name, CuepointCommand cuepoint) {
    return switch (name) {
      case SEARCH -> new SearchCommand(cuepoint);
      case "serve" -> new ServeCommand(cuepoint);
      case "index" -> new IndexCommand(cuepoint);
      case "fetch" -> new FetchCommand(cuepoint);
      case "import" -> new ImportCommand(cuepoint);
      case "export" -> new ExportCommand(cuepoint);
      case "talks" -> new TalksCommand(cuepoint);
      case "show" -> new ShowCommand(cuepoint);
      case "inspect" -> new InspectCommand(cuepoint);
      case "correct" -> new CorrectCommand(cuepoint);
      case "propose-talks" -> new ProposeTalksCommand(cuepoint);
      case "check" -> new CheckCommand(cuepoint);
      case "suggest" -> new SuggestCommand(cuepoint);
      case COMPLETION -> new CompletionCommand(cuepoint);
      case HELP -> help();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine help() {
    CommandLine help = new CommandLine(new HelpCommand());
    help.getCommandSpec().usageMessage().header("Shows the help of a command.");
    return help;
  }
}
