package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.UnusableIndexException;
import cuepoint.opensearch.commit.Format;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.Unusable;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.Request;
import cuepoint.opensearch.document.IndexLayout;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The indexes of an engine that were there when somebody looked.
 *
 * @param names how they are called
 * @param formats how each is written
 * @param live those that the alias stands for
 */
record Indexes(IndexNames names, Map<String, Format> formats, Set<String> live) {
  Indexes {
    formats = Map.copyOf(formats);
    live = Set.copyOf(live);
  }

  /**
   * Looks at them.
   *
   * @throws UnusableIndexException when another program has made one of a name that is needed
   */
  static Indexes of(Patience cluster, IndexNames names) throws IOException {
    JsonNode found =
        cluster.send(
            Request.get(
                "/"
                    + String.join(",", names.patterns())
                    + "?ignore_unavailable=true&expand_wildcards=all"));
    Map<String, Format> formats = new TreeMap<>();
    Set<String> live = new TreeSet<>();
    for (Map.Entry<String, JsonNode> index : found.properties()) {
      boolean isLive = index.getValue().path("aliases").has(names.alias());
      if (isLive || isOurs(index.getKey(), names)) {
        formats.put(
            index.getKey(),
            Format.of(index.getValue().at("/mappings/_meta/cuepoint/format"))
                .filter(format -> !index.getKey().equals(names.alias()))
                .orElseThrow(() -> Unusable.foreign(index.getKey())));
      }
      if (isLive) {
        live.add(index.getKey());
      }
    }
    return new Indexes(names, formats, live);
  }

  private static boolean isOurs(String index, IndexNames names) {
    return index.equals(names.alias())
        || index.equals(names.state())
        || generation(index, names).isPresent();
  }

  private static Optional<Integer> generation(String index, IndexNames names) {
    return IntStream.concat(
            names.generationOfTalks(index).stream(), names.generationOfLedger(index).stream())
        .boxed()
        .findAny();
  }

  /** All generations of which there is something. */
  NavigableSet<Integer> generations() {
    NavigableSet<Integer> generations = new TreeSet<>();
    formats.keySet().forEach(index -> generation(index, names).ifPresent(generations::add));
    return generations;
  }

  /** Those of a generation that are there. */
  Stream<String> of(int generation) {
    return Stream.of(names.talks(generation), names.ledger(generation)).filter(this::has);
  }

  /** How they are written. */
  Stream<Format> formats(int generation) {
    return of(generation).flatMap(index -> Optional.ofNullable(formats.get(index)).stream());
  }

  boolean has(String index) {
    return formats.containsKey(index);
  }

  /** Why a generation cannot be written to; empty when all its indexes are there. */
  Optional<UnusableIndexException> missing(int generation) {
    return Stream.of(names.state(), names.talks(generation), names.ledger(generation))
        .filter(index -> !has(index))
        .findFirst()
        .map(index -> Unusable.withoutIndex(index, names));
  }

  /** Deletes what there is of a generation. */
  void delete(int generation, Patience cluster) throws IOException {
    for (String index : of(generation).toList()) {
      cluster.send(Request.delete("/" + index + "?ignore_unavailable=true"));
    }
  }

  /** Makes the index of the state, if it is not there. */
  static void makeState(Patience cluster, IndexNames names) throws IOException {
    make(names.state(), small(), cluster);
  }

  /** Makes a generation. */
  static void make(int generation, IndexLayout layout, Patience cluster, IndexNames names)
      throws IOException {
    ObjectNode ledger = small();
    ObjectNode fields = ledger.withObject("/mappings/properties");
    fields.putObject("kind").put("type", "keyword");
    fields.putObject("talk").put("type", "keyword");
    fields.putObject("part").put("type", "keyword");
    fields.putObject("batch").put("type", "long");
    make(names.ledger(generation), ledger, cluster);
    make(names.talks(generation), layout.json(), cluster);
  }

  /** One shard, and only those fields that are named. */
  private static ObjectNode small() {
    ObjectNode layout = JsonNodeFactory.instance.objectNode();
    layout
        .withObject("/settings/index")
        .put("number_of_shards", 1)
        .put("auto_expand_replicas", "0-1");
    layout.putObject("mappings").put("dynamic", false);
    return layout;
  }

  private static void make(String index, ObjectNode layout, Patience cluster) throws IOException {
    layout.withObject("/mappings/_meta/cuepoint").set("format", Format.CURRENT.json());
    try {
      cluster.send(Request.put("/" + index, layout));
    } catch (ClusterException e) {
      if (e.kind() != Kind.CONFLICT) { // made before a node died that did not say so
        throw e;
      }
    }
  }
}
