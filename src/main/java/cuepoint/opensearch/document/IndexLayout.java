package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an index of talks is made with.
 *
 * @param shards from 1 to 1,024
 * @param replicas of each shard, from 0; empty if one as soon as there is a node for it
 * @param refresh after how long what was written is found, in whole milliseconds; empty if only
 *     when it is asked for
 * @param k1 of BM25, from 0
 * @param b of BM25, from 0 to 1
 */
public record IndexLayout(
    int shards, OptionalInt replicas, Optional<Duration> refresh, double k1, double b) {
  private static final int MOST_SHARDS = 1024;

  /** How many passages a talk may have; a day has 10,000. */
  private static final int MOST_PASSAGES = 1_000_000;

  /** So far down a list of talks may be paged: more than {@code Query.MAX_OFFSET} and a page. */
  private static final int DEEPEST_PAGE = 20_000;

  /** Checks the values. */
  public IndexLayout {
    check(shards >= 1 && shards <= MOST_SHARDS, "shards", shards);
    check(replicas.orElse(0) >= 0, "replicas", replicas.orElse(0));
    check(refresh.isEmpty() || refresh.get().toMillis() > 0, "refresh", refresh);
    check(k1 >= 0 && k1 <= Float.MAX_VALUE, "k1", k1);
    check(b >= 0 && b <= 1, "b", b);
  }

  private static void check(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  /** What OpenSearch is told when it makes the index: settings and mapping. */
  public ObjectNode json() {
    ObjectNode layout = JsonNodeFactory.instance.objectNode();
    ObjectNode index = layout.putObject("settings").putObject("index");
    index.put("number_of_shards", shards).put("mapping.nested_objects.limit", MOST_PASSAGES);
    replicas.ifPresentOrElse(
        number -> index.put("number_of_replicas", number),
        () -> index.put("auto_expand_replicas", "0-1"));
    index.put("refresh_interval", refresh.map(after -> after.toMillis() + "ms").orElse("-1"));
    index.put("max_result_window", DEEPEST_PAGE);
    index
        .putObject("similarity")
        .putObject("default")
        .put("type", "BM25")
        .put("k1", (float) k1)
        .put("b", (float) b);
    index.set("analysis", TextAnalysis.json());
    layout.set("mappings", Mapping.json());
    return layout;
  }
}
