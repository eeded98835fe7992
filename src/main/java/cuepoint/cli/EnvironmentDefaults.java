package cuepoint.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes an option that is not given from the environment: {@code --lead-in} from {@code
 * CUEPOINT_LEAD_IN}.
 */
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? value(option).orElse(null) : null;
  }

  /** The variable that stands for an option. */
  static String variable(OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    return "CUEPOINT_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** What the environment says of an option; an empty variable says nothing. */
  Optional<String> value(OptionSpec option) {
    boolean asks = option.usageHelp() || option.versionHelp();
    return asks
        ? Optional.empty()
        : Optional.ofNullable(environment.get(variable(option))).filter(value -> !value.isEmpty());
  }
}
