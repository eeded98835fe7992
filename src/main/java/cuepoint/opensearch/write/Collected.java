package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of talks that will be written in one go. For one thread. */
final class Collected {
  private static final int MOST_TALKS = 50;
  private static final int MOST_CHARACTERS = 4 << 20;

  private final long revision;
  private final Map<String, Optional<JsonNode>> documents = new LinkedHashMap<>();
  private final Map<String, Optional<String>> files = new LinkedHashMap<>();
  private final Map<String, KeptTalk> talks = new LinkedHashMap<>();
  private int characters;

  /**
   * None yet.
   *
   * @param revision of all of them
   */
  Collected(long revision) {
    this.revision = revision;
  }

  /**
   * A talk is written.
   *
   * @param json as of {@link cuepoint.opensearch.document.TalkJson}
   * @param known what is known of its files
   */
  void put(KeptTalk talk, String json, String known) {
    documents.put(talk.id(), Optional.of(JsonNodeFactory.instance.pojoNode(new RawValue(json))));
    files.put(talk.id(), Optional.of(known));
    talks.put(talk.id(), talk);
    characters += json.length();
  }

  /** A talk is removed. */
  void remove(String id) {
    documents.put(id, Optional.empty());
    files.put(id, Optional.empty());
    talks.remove(id);
  }

  /** Says what is known of a talk by now; whether it is one of these. */
  boolean touch(String id, String known) {
    return files.computeIfPresent(id, (talk, before) -> before.map(it -> known)) != null;
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Whether it is time to write them. */
  boolean isFull() {
    return documents.size() >= MOST_TALKS || characters >= MOST_CHARACTERS;
  }

  long revision() {
    return revision;
  }

  /** As of {@link Talks#write}. */
  Map<String, Optional<JsonNode>> documents() {
    return documents;
  }

  /** As of {@link Batch#files}. */
  Map<String, Optional<String>> files() {
    return files;
  }

  /** Those that are there when it is written. */
  List<KeptTalk> talks() {
    return List.copyOf(talks.values());
  }
}
