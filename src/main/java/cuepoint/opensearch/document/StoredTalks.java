package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is read of talks in OpenSearch, by {@code _mget}. */
public final class StoredTalks {
  /** What it is asked for, as a parameter of its address. */
  public static final String WANTED = "_source_includes=" + Fields.REVISION + "," + Fields.BLOCK;

  private StoredTalks() {}

  /** Asks for some talks. */
  public static ObjectNode question(Collection<String> ids) {
    ObjectNode question = JsonNodeFactory.instance.objectNode();
    ids.forEach(question.putArray("ids")::add);
    return question;
  }

  /**
   * Those of them that are there.
   *
   * @throws IOException when what is there is no talk
   */
  public static List<KeptTalk> of(JsonNode answer) throws IOException {
    List<KeptTalk> talks = new ArrayList<>();
    for (JsonNode talk : answer.path("docs")) {
      if (talk.path("found").booleanValue()) {
        talks.add(
            new KeptTalk(
                talk.path("_id").asText(),
                talk.path("_source").path(Fields.REVISION).longValue(),
                talk.path("_source").path(Fields.BLOCK).binaryValue()));
      }
    }
    return talks;
  }
}
