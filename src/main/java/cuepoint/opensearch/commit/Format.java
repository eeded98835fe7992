package cuepoint.opensearch.commit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.distributed.TalkBlock;
import java.util.Optional;

/**
 * How indexes are written. Each says so itself.
 *
 * @param layout which indexes, fields and documents there are, from 1
 * @param documents as of {@link TalkBlock#version}
 */
public record Format(int layout, String documents) {
  /** Changes whenever what is kept in OpenSearch does, but for the documents of talks. */
  private static final int LAYOUT = 1;

  /** The one of this version. */
  public static final Format CURRENT = new Format(LAYOUT, TalkBlock.version());

  /** Reads one; empty if it is none. */
  public static Optional<Format> of(JsonNode json) {
    return json.path("layout").isInt() && json.path("documents").isTextual()
        ? Optional.of(new Format(json.path("layout").intValue(), json.path("documents").asText()))
        : Optional.empty();
  }

  /** What {@link #of} reads. */
  public ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put("layout", layout).put("documents", documents);
  }

  /** Why what is written so cannot be read; empty when it can. */
  public Optional<Reason> mismatch() {
    Optional<Reason> ofDocuments = TalkBlock.mismatch(documents);
    if (layout == LAYOUT || ofDocuments.equals(Optional.of(Reason.NEWER))) {
      return ofDocuments;
    }
    return Optional.of(layout > LAYOUT ? Reason.NEWER : Reason.OUTDATED);
  }
}
