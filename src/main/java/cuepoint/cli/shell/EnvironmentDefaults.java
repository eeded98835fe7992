package cuepoint.cli.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes options that are not given from the environment: {@code --lead-in} from {@code
 * CUEPOINT_LEAD_IN}.
 *
 * @param environment the environment variables
 */
public record EnvironmentDefaults(Map<String, String> environment)
    implements IDefaultValueProvider {
  /**
   * The {@code fallbackValue} of every flag. Without it, one that is given would be the opposite of
   * what the environment says.
   */
  public static final String GIVEN = "true";

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? value(option).orElse(null) : null;
  }

  /** The variable of an option. */
  static String variable(OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    return "CUEPOINT_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The value of an option's variable; empty when it has none, or is {@code --help}. */
  Optional<String> value(OptionSpec option) {
    boolean asks = option.usageHelp() || option.versionHelp();
    return asks
        ? Optional.empty()
        : Optional.ofNullable(environment.get(variable(option))).filter(value -> !value.isEmpty());
  }
}
