package cuepoint.cli.value;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.index.Removal;
import picocli.CommandLine.Option;

/** How many talks an update of the index may remove. */
public final class RemovalOption {
  @Option(
      names = "--allow-removal",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Remove talks whose files are gone, even if that is most of the index.")
  private boolean allowed;

  /** What was given. */
  public Removal removal() {
    return allowed ? Removal.ANY : Removal.FEW;
  }
}
