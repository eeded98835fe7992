package cuepoint.http.message;

import java.util.List;

/**
 * An address and what answers GET there.
 *
 * @param pattern a path in which a segment {@code :name} matches any one segment
 * @param endpoint answers
 * @param immediate whether it answers at once, without any work, however much others have to wait;
 *     then the pattern has no names
 */
public record Route(String pattern, Endpoint endpoint, boolean immediate) {

  /** A route whose answers are work. */
  public Route(String pattern, Endpoint endpoint) {
    this(pattern, endpoint, false);
  }

  /** A route that answers at once. */
  public static Route immediate(String path, Endpoint endpoint) {
    return new Route(path, endpoint, true);
  }

  /**
   * The segment of a path that a name in the pattern matches, decoded.
   *
   * @param path one that the pattern matches, percent-encoded
   */
  public String variable(String name, String path) {
    int index = List.of(pattern.split("/", -1)).indexOf(":" + name);
    if (index < 0) {
      throw new IllegalArgumentException(pattern + " has no :" + name);
    }
    return PercentEncoding.decode(path.split("/", -1)[index]);
  }
}
