package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.Dictionary;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger knows of talks that are written in one go.
 *
 * @param revision of the talks that are written; another one for each batch, and a higher one
 * @param open whether it is not known to be done
 * @param files of each talk that is written, what is known of its files; empty for one that is
 *     removed
 * @param terms while it is open, those of the talks that were there before; then how their change
 *     has changed the dictionary
 */
record Batch(long revision, boolean open, Map<String, Optional<String>> files, Dictionary terms) {
  /** The kind of their documents. */
  static final String KIND = "batch";

  Batch {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Reads one. */
  static Batch of(JsonNode json) throws IOException {
    Map<String, Optional<String>> files = new LinkedHashMap<>();
    for (JsonNode talk : json.path("talks")) {
      files.put(
          talk.path("talk").asText(),
          Optional.of(talk.path("files")).filter(JsonNode::isTextual).map(JsonNode::asText));
    }
    return new Batch(
        json.path("batch").longValue(),
        json.path("open").booleanValue(),
        files,
        Dictionary.of(json.path("terms").binaryValue()));
  }

  /** What {@link #of} reads. */
  ObjectNode json() throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", KIND).put("batch", revision).put("open", open).put("terms", terms.bytes());
    var talks = json.putArray("talks");
    files.forEach((talk, known) -> {
      ObjectNode each = talks.addObject().put("talk", talk);
      known.ifPresent(value -> each.put("files", value));
    });
    return json;
  }

  /** The same when it is done. */
  Batch closed(Dictionary change) {
    return new Batch(revision, false, Map.of(), change);
  }
}
