package cuepoint.opensearch.connection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a cluster is reached, and under which name it keeps the talks: {@code
 * http://localhost:9200}, {@code https://a:9200,https://b:9200/talks}.
 *
 * @param nodes nodes of one cluster, at least one
 * @param name as OpenSearch allows it for an index, in ASCII
 */
public record ClusterAddress(List<NodeAddress> nodes, String name) {
  /** The name of the talks unless another is given. */
  public static final String DEFAULT_NAME = "cuepoint";

  private static final Pattern PARTS = Pattern.compile("(?<node>\\w+://[^/?#]*)(?:/(?<name>.*))?");

  /** What is added to it must fit into the 255 bytes of OpenSearch. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  /** Checks both. */
  public ClusterAddress {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty() || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no address of a cluster: " + nodes + " / " + name);
    }
  }

  /**
   * Reads one.
   *
   * @param text addresses of nodes separated by commas, of which any may end with a slash and the
   *     name
   * @throws IllegalArgumentException if it is none; the message says what to give instead
   */
  public static ClusterAddress parse(String text) {
    if (text.contains("@")) {
      throw new IllegalArgumentException(
          "give an address without a name and a password, which logs would show; set "
              + ClusterAccess.USER
              + " and "
              + ClusterAccess.PASSWORD
              + " in the environment");
    }
    List<NodeAddress> nodes = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (String part : text.split(",", -1)) {
      Matcher parts = PARTS.matcher(part.strip());
      if (!parts.matches()) {
        throw noAddress(text);
      }
      nodes.add(NodeAddress.parse(parts.group("node")).orElseThrow(() -> noAddress(text)));
      if (parts.group("name") != null && !parts.group("name").isEmpty()) {
        names.add(parts.group("name"));
      }
    }
    return new ClusterAddress(nodes.stream().distinct().toList(), name(names));
  }

  private static String name(Set<String> names) {
    if (names.size() > 1) {
      throw new IllegalArgumentException(
          "give one name for the talks, after the last address, not '"
              + String.join("' and '", names)
              + "'");
    }
    String name = names.stream().findFirst().orElse(DEFAULT_NAME);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "give a name for the talks of up to 200 of the letters a to z, digits, '-', '_' and '.', the"
              + " first of which is a letter or a digit, not '"
              + name
              + "'");
    }
    return name;
  }

  private static IllegalArgumentException noAddress(String text) {
    return new IllegalArgumentException(
        "give addresses such as http://localhost:9200 or https://a:9200,https://b:9200/talks, not '"
            + text
            + "'");
  }

  @Override
  public String toString() {
    return nodes.stream().map(NodeAddress::toString).collect(Collectors.joining(",")) + "/" + name;
  }
}
