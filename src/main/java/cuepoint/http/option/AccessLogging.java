package cuepoint.http.option;

import java.util.Optional;

/**
 * What is written down of requests.
 *
 * @param file which lines are added to; {@code "-"} for the standard output; empty for none
 * @param format of the lines
 * @param everything whether they have queries and whole addresses of clients, which are personal
 */
public record AccessLogging(Optional<String> file, AccessFormat format, boolean everything) {
  public static final AccessLogging NONE =
      new AccessLogging(Optional.empty(), AccessFormat.COMBINED, false);
}
