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
        "Address of the service, as https://talks.example.org: html, markdown and csv then lead to "
            + "its pages, and into recordings that lie there."
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
