package cuepoint.cli.fill;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.value.CaptionLanguage;
import java.util.List;
import picocli.CommandLine.Option;

/** Which captions are fetched besides those in the language of a talk. */
final class WantedCaptions {
  @Option(
      names = "--languages",
      paramLabel = "LANG",
      split = ",",
      converter = CaptionLanguage.class,
      description = "Captions in these languages as well, such as de,pt-BR.")
  private List<String> languages = List.of();

  @Option(
      names = "--translated",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Also those that a machine translated into them.")
  private boolean translated;

  /** BCP 47 tags. */
  List<String> languages() {
    return languages;
  }

  /** Whether those in these languages may be a machine's translation. */
  boolean translated() {
    return translated;
  }
}
