package cuepoint.load;

import java.util.Map;
import java.util.Optional;

/**
 * A response.
 *
 * @param headers by their name in lower case; of several with a name, the last
 * @param nanos from the first byte of the request sent to the last of this received, in ns
 */
record Answer(int status, Map<String, String> headers, String text, long nanos) {

  boolean accepted() {
    return status == 200;
  }

  /** Whether the service said on purpose that it has too much to do. */
  boolean shed() {
    return (status == 503 || status == 429) && header("retry-after").isPresent();
  }

  /** Whether the connection can be used for another request. */
  boolean keepsAlive() {
    return header("connection").filter(value -> value.equalsIgnoreCase("close")).isEmpty();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
