package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.Piece;
import cuepoint.opensearch.commit.Pieces;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.commit.StateDocument.Version;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes what was written to a generation live.
 *
 * @param talks of the generation
 * @param ledger of the generation
 */
record Publication(Patience cluster, IndexNames names, int generation, Talks talks, Ledger ledger) {
  /** A reader that comes new reads them all. */
  private static final int MOST_PIECES = 8;

  /**
   * Makes it live.
   *
   * @param state the commit before, whoever wrote it
   * @param before the same if it can be used
   * @param batches what no commit has counted
   */
  Version publish(
      Optional<Version> state, Optional<Commit> before, Batches batches, String glossary)
      throws IOException {
    talks.refresh();
    List<Piece> pieces = new ArrayList<>();
    before.filter(it -> it.generation() == generation).ifPresent(it -> pieces.addAll(it.pieces()));
    Commit commit =
        new Commit(
            generation,
            UUID.randomUUID().toString(),
            before.map(Commit::number).orElse(0L) + 1,
            Instant.now(),
            glossary,
            talks.count(),
            batches.revision(),
            batches.hasChanged() ? with(batches.change(), pieces) : pieces);
    return StateDocument.commit(cluster, names).write(commit.json(), state);
  }

  /** One piece in place of all where they are many, or much of what they say is said again. */
  private List<Piece> with(Dictionary change, List<Piece> before) throws IOException {
    Pieces kept = new Pieces(cluster, ledger.index());
    List<Piece> pieces = new ArrayList<>(before);
    pieces.add(kept.write(change));
    long first = pieces.getFirst().bytes();
    long others = pieces.stream().skip(1).mapToLong(Piece::bytes).sum();
    if (pieces.size() <= MOST_PIECES && others <= first / 2) {
      return pieces;
    }
    Dictionary all = new Dictionary();
    for (Piece piece : pieces) {
      all.add(kept.read(piece));
    }
    return List.of(kept.write(all));
  }

  /** Has searches find what is live, and removes what nobody needs any more. */
  void finish(Commit commit) throws IOException {
    Indexes indexes = Indexes.of(cluster, names);
    List<String> old =
        indexes.generations().headSet(generation).stream().flatMap(indexes::of).toList();
    if (!old.isEmpty() || !indexes.live().equals(Set.of(talks.index()))) {
      ObjectNode change = JsonNodeFactory.instance.objectNode();
      ArrayNode actions = change.putArray("actions");
      actions.addObject().putObject("add").put("index", talks.index()).put("alias", names.alias());
      old.forEach(index -> actions.addObject().putObject("remove_index").put("index", index));
      cluster.send(Request.post("/_aliases", change).mayBeRepeated());
    }
    ledger.clean(commit);
  }
}
