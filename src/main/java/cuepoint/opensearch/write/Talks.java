package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.Request;
import cuepoint.opensearch.document.StoredTalks;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The talks of a generation.
 *
 * @param index its name
 */
record Talks(Patience cluster, String index) {
  /** Those of some ids that are there now. */
  List<KeptTalk> kept(Collection<String> ids) throws IOException {
    Request request =
        Request.post(
                "/" + index + "/_mget?preference=_primary&" + StoredTalks.WANTED,
                StoredTalks.question(ids))
            .mayBeRepeated();
    return StoredTalks.of(cluster.until(() -> whole(request)));
  }

  private JsonNode whole(Request request) throws IOException {
    JsonNode answer = cluster.once(request);
    for (JsonNode talk : answer.path("docs")) {
      Optional<ClusterException> failure = cluster.failure(request, talk);
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
    return answer;
  }

  /** The terms of some talks. */
  static Dictionary terms(List<KeptTalk> talks) throws IOException {
    Dictionary terms = new Dictionary();
    for (KeptTalk talk : talks) {
      terms.add(TalkBlock.open(talk.block()));
    }
    return terms;
  }

  /**
   * Writes talks.
   *
   * @param documents empty for one that is removed
   */
  void write(Map<String, Optional<JsonNode>> documents, long revision) throws IOException {
    Bulk bulk = new Bulk(index);
    OptionalLong version = OptionalLong.of(revision);
    documents.forEach((id, document) ->
        document.ifPresentOrElse(
            json -> bulk.write(id, json, version), () -> bulk.delete(id, version)));
    bulk.send(cluster);
  }

  /** Makes all that was written visible. */
  void refresh() throws IOException {
    cluster.refresh(index);
  }

  /** How many are visible. */
  int count() throws IOException {
    return cluster.send(Request.get("/" + index + "/_count")).path("count").intValue();
  }
}
