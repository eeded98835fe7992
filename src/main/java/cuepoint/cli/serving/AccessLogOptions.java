package cuepoint.cli.serving;

import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.http.option.AccessFormat;
import cuepoint.http.option.AccessLogging;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is written down of requests. */
final class AccessLogOptions {
  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = {
        "Write a line for each request to a file; - for the standard output.",
        "It has no queries, and only the network of a client's address."
      })
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--access-log-format",
      paramLabel = "FORMAT",
      description = "combined, as Apache and nginx write it, or json (combined).")
  private AccessFormat format = AccessFormat.COMBINED;

  @Option(
      names = "--access-log-everything",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Write queries and whole addresses too, which are personal.")
  private boolean everything;

  AccessLogging logging() {
    return new AccessLogging(file, format, everything);
  }
}
