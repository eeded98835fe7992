package cuepoint.cli.command;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.value.ServiceUrl;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How an answer becomes a fragment of another page. */
final class FragmentOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = ServiceUrl.class,
      description =
          "For html, markdown and csv: link to the pages of the service at"
              + " https://talks.example.org, say.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(
      names = "--with-style",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "For html: begin with a small style sheet.")
  private boolean withStyle;

  Optional<String> baseUrl() {
    return baseUrl;
  }

  boolean withStyle() {
    return withStyle;
  }
}
