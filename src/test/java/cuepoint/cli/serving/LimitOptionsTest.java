package cuepoint.cli.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help and documentation say what holds when an option is not given. */
class LimitOptionsTest {
  private static final Path DOCUMENTATION = Path.of("docs/operation.md");

  static List<OptionSpec> options() {
    return CommandSpec.forAnnotatedObject(new LimitOptions()).options();
  }

  /** The default of {@code --max-searches} depends on the machine. */
  static List<OptionSpec> numbers() {
    return options().stream()
        .filter(option -> option.type() == int.class)
        .filter(option -> !option.longestName().equals("--max-searches"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theDefaultIsSaid(OptionSpec option) throws Exception {
    String number = String.valueOf(option.initialValue());
    assertThat(String.join(" ", option.description())).contains("(" + number + ")");
    assertThat(Files.readString(DOCUMENTATION))
        .containsPattern("\n\\| `%s` \\| %s\\b".formatted(option.longestName(), number));
  }

  @Test
  void eachIsInTheDocumentation() throws Exception {
    assertThat(options()).isNotEmpty();
    assertThat(Files.readString(DOCUMENTATION))
        .contains(
            options().stream().map(option -> "\n| `" + option.longestName() + "` | ").toList());
  }
}
