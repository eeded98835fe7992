package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.engine.Engines;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.Shell;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A flag that is given is set, whatever the environment says of it. */
class FlagsTest {

  /**
   * A flag of a command.
   *
   * @param command the names of the command below the root
   */
  record Flag(List<String> command, String name) {
    boolean isSet(Map<String, String> environment, boolean given) {
      CommandLine commands = commands();
      commands.setDefaultValueProvider(new EnvironmentDefaults(environment));
      List<String> arguments = new ArrayList<>(command);
      if (given) {
        arguments.add(name);
      }
      ParseResult result = commands.parseArgs(arguments.toArray(String[]::new));
      while (result.hasSubcommand()) {
        result = result.subcommand();
      }
      return result.commandSpec().findOption(name).getValue();
    }

    String variable() {
      return "CUEPOINT_" + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }
  }

  static Stream<Flag> flags() {
    return all(commands())
        .flatMap(command ->
            command.getCommandSpec().options().stream()
                .filter(option -> option.type() == boolean.class || option.type() == Boolean.class)
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(option -> new Flag(path(command), option.longestName())));
  }

  @ParameterizedTest
  @MethodSource("flags")
  void whatIsGivenIsSet(Flag flag) {
    assertThat(flag.isSet(Map.of(), false)).isFalse();
    assertThat(flag.isSet(Map.of(), true)).isTrue();
    for (String set : List.of("true", "false")) {
      Map<String, String> environment = Map.of(flag.variable(), set);
      assertThat(flag.isSet(environment, false)).isEqualTo(set.equals("true"));
      assertThat(flag.isSet(environment, true)).as("set to " + set).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--quiet", "--watch", "--dry-run", "--no-meaning"})
  void noneIsPassedOver(String name) {
    assertThat(flags().map(Flag::name)).contains(name);
  }

  /** All commands; what they require may be missing. */
  private static CommandLine commands() {
    Shell shell =
        new Shell(
            new PrintStream(PrintStream.nullOutputStream()),
            new PrintStream(PrintStream.nullOutputStream()),
            false,
            false,
            Map.of(),
            Path.of(""));
    CommandLine root = Commands.of(new CuepointCommand(shell, Engines.ALL));
    all(root).forEach(command -> command.getCommandSpec().parser().collectErrors(true));
    return root;
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().distinct().flatMap(FlagsTest::all));
  }

  private static List<String> path(CommandLine command) {
    Deque<String> names = new ArrayDeque<>();
    for (CommandLine at = command; at.getParent() != null; at = at.getParent()) {
      names.addFirst(at.getCommandName());
    }
    return List.copyOf(names);
  }
}
