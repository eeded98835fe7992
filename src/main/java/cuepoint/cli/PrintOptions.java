package cuepoint.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How an answer is printed for somebody else's page. */
final class PrintOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = Values.BaseUrl.class,
      description = {
        "Where 'cuepoint serve' is reached, as in https://talks.example.org: html, markdown and csv "
            + "then lead to the pages of talks, and into recordings that lie here."
      })
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--with-style", description = "Begin html with a small style sheet.")
  private boolean withStyle;

  Optional<String> baseUrl() {
    return baseUrl;
  }

  boolean withStyle() {
    return withStyle;
  }
}
