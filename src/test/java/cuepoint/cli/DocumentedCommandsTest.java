package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the docs tell people to type are commands and options that there are. */
class DocumentedCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?:^|[`$(|] ?|\\s)(?:\\./)?cuepoint ([a-z][a-z-]*)((?: [^`|#\n]*)?)");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]+`");
  private static final Pattern OPTION = Pattern.compile(" (--[a-z][a-z-]*)");

  @TempDir Path home;

  record Typed(String file, String command, Set<String> options) {}

  static List<Typed> typed() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(file -> file.toString().matches(".*\\.(?:md|yml)")).sorted().forEach(files::add);
    }
    List<Typed> typed = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      String code = file.toString().endsWith(".yml") ? text : code(text);
      COMMAND.matcher(code).results().map(found -> typed(file, found)).forEach(typed::add);
    }
    return typed.stream().distinct().toList();
  }

  private static String code(String text) {
    return CODE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }

  /** In quotation marks, and behind a {@code --} of its own, are options of other programs. */
  private static Typed typed(Path file, MatchResult found) {
    Set<String> options =
        OPTION
            .matcher(found.group(2).replaceAll("'[^']*'| -- .*", ""))
            .results()
            .map(option -> option.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Typed(file.toString(), found.group(1), options);
  }

  @ParameterizedTest
  @MethodSource("typed")
  void isInTheHelp(Typed typed) {
    String help = new CommandFixture(home).run("help", typed.command()).out();
    assertThat(help).startsWith("Usage: cuepoint " + typed.command());
    for (String option : typed.options()) {
      assertThat(help).containsPattern(Pattern.quote(option) + "[ =,\n]");
    }
  }

  @Test
  void theDocsHaveCommands() throws IOException {
    assertThat(typed()).hasSizeGreaterThan(20);
  }
}
