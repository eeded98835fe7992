package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.Piece;
import cuepoint.opensearch.commit.Pieces;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the writer of a generation knows of its talks: of each its files, and batches that no commit
 * has counted.
 *
 * @param index its name
 */
record Ledger(Patience cluster, String index) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String FILES = "files";
  private static final String ID = "_id";

  /** How many documents are read at a time: small ones, and those of up to 4 MB. */
  private static final int PAGE = 1000;

  private static final int PAGE_OF_LARGE_ONES = 4;

  /** The talks that are done, with what is known of their files. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new HashMap<>();
    read(
        FILES,
        "talk",
        PAGE,
        true,
        document -> {
          JsonNode known = document.path("_source");
          files.put(known.path("talk").asText(), known.path(FILES).asText());
        });
    return files;
  }

  /**
   * Replaces what is known of the files of talks.
   *
   * @param files empty for a talk that is gone
   */
  void write(Map<String, Optional<String>> files) throws IOException {
    Bulk bulk = new Bulk(index);
    files.forEach((talk, known) ->
        known.ifPresentOrElse(
            value ->
                bulk.write(
                    talk,
                    JSON.objectNode().put("kind", FILES).put("talk", talk).put(FILES, value),
                    OptionalLong.empty()),
            () -> bulk.delete(talk, OptionalLong.empty())));
    bulk.send(cluster);
  }

  /** Replaces what is known of a batch. */
  void write(Batch batch) throws IOException {
    String id = Batch.KIND + "-" + batch.revision();
    cluster.send(Request.put("/" + index + "/_doc/" + id, batch.json()));
  }

  /** What is done with each of many. */
  @FunctionalInterface
  interface Each<T> {
    void next(T one) throws IOException;
  }

  /** Reads the batches after a revision, in their order. */
  void batches(long revision, Each<Batch> each) throws IOException {
    read(
        Batch.KIND,
        "batch",
        PAGE_OF_LARGE_ONES,
        true,
        document -> {
          Batch batch = Batch.of(document.path("_source"));
          if (batch.revision() > revision) {
            each.next(batch);
          }
        });
  }

  /** Removes batches that a commit has counted, and pieces that it does not have. */
  void clean(Commit commit) throws IOException {
    Set<String> needed = commit.pieces().stream().map(Piece::id).collect(Collectors.toSet());
    Bulk bulk = new Bulk(index);
    read(
        Batch.KIND,
        "batch",
        PAGE,
        false,
        document -> {
          if (document.at("/sort/0").longValue() <= commit.revision()) {
            bulk.delete(document.path(ID).asText(), OptionalLong.empty());
          }
        });
    read(
        Pieces.KIND,
        "part",
        PAGE,
        false,
        document -> {
          if (!needed.contains(Piece.ofPart(document.at("/sort/0").asText()))) {
            bulk.delete(document.path(ID).asText(), OptionalLong.empty());
          }
        });
    bulk.send(cluster);
  }

  /** Reads all documents of a kind, in the order of a field of which no two are the same. */
  private void read(String kind, String order, int page, boolean whole, Each<JsonNode> each)
      throws IOException {
    cluster.refresh(index);
    ObjectNode question = JSON.objectNode().put("size", page).put("_source", whole);
    question.withObject("/query/term").put("kind", kind);
    question.putArray("sort").add(order);
    while (true) {
      Request request = Request.post("/" + index + "/_search", question).mayBeRepeated();
      JsonNode found = cluster.send(request).at("/hits/hits");
      for (JsonNode document : found) {
        each.next(document);
      }
      if (found.size() < page) {
        return;
      }
      question.set("search_after", found.path(page - 1).path("sort"));
    }
  }
}
