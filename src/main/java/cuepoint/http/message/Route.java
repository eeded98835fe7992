package cuepoint.http.message;

import java.util.List;

/**
 * An address and what answers GET there.
 *
 * @param pattern a path in which a segment {@code :name} matches any one segment
 */
public record Route(String pattern, Endpoint endpoint) {

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
