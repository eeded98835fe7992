package cuepoint.opensearch.commit;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indexes of one engine. A generation of talks is built beside the one that is searched, and
 * takes its place.
 *
 * @param name as of {@link cuepoint.opensearch.connection.ClusterAddress#name}
 */
public record IndexNames(String name) {
  /** No number that is not written as ours are, with zeros before it, say. */
  private static final String NUMBER = "([1-9]\\d{0,8})";

  /** Where talks are searched: the generation that is live. */
  public String alias() {
    return name;
  }

  /** The talks of a generation, from 1. */
  public String talks(int generation) {
    return name + "-talks-" + generation;
  }

  /** What the writer of a generation knows, from 1. */
  public String ledger(int generation) {
    return name + "-ledger-" + generation;
  }

  /** What is live, and who writes. */
  public String state() {
    return name + "-state";
  }

  /** What finds all of them, and perhaps some of others. */
  public List<String> patterns() {
    return List.of(name, state(), name + "-talks-*", name + "-ledger-*");
  }

  /** The generation of talks that an index has; empty if it has none. */
  public OptionalInt generationOfTalks(String index) {
    return generation(index, "-talks-");
  }

  /** The generation of which an index is the ledger; empty if it is none. */
  public OptionalInt generationOfLedger(String index) {
    return generation(index, "-ledger-");
  }

  private OptionalInt generation(String index, String kind) {
    Matcher parts = Pattern.compile(Pattern.quote(name + kind) + NUMBER).matcher(index);
    return parts.matches() ? OptionalInt.of(Integer.parseInt(parts.group(1))) : OptionalInt.empty();
  }
}
