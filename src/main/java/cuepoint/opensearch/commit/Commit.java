package cuepoint.opensearch.commit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is live: talks that a writer has made visible at once.
 *
 * @param generation of the indexes that have them, from 1
 * @param edition another one for each commit
 * @param number how many commits there have been
 * @param time when it was written
 * @param glossary lines in Solr's synonym format
 * @param talks how many
 * @param revision all batches of the generation up to this one are counted
 * @param pieces their sum is the dictionary of the talks
 */
public record Commit(
    int generation,
    String edition,
    long number,
    Instant time,
    String glossary,
    int talks,
    long revision,
    List<Piece> pieces) {

  /** Checks the numbers. */
  public Commit {
    pieces = List.copyOf(pieces);
    if (generation < 1 || edition.isEmpty() || number < 1 || talks < 0 || revision < 0) {
      throw new IllegalArgumentException(
          "no commit: " + List.of(generation, edition, number, talks, revision));
    }
  }

  /** Whether its pieces are those of another one and perhaps more. */
  public boolean continues(Commit earlier) {
    int known = earlier.pieces.size();
    return generation == earlier.generation
        && known <= pieces.size()
        && pieces.subList(0, known).equals(earlier.pieces);
  }

  /**
   * Reads one.
   *
   * @throws UnusableIndexException when another version or program wrote it
   */
  public static Commit of(JsonNode json, IndexNames names) throws UnusableIndexException {
    Format format =
        Format.of(json.path("format")).orElseThrow(() -> Unusable.foreign(names.state()));
    if (format.mismatch().isPresent()) {
      throw Unusable.of(format.mismatch().get(), names);
    }
    try {
      return new Commit(
          json.path("generation").intValue(),
          json.path("edition").asText(),
          json.path("number").longValue(),
          Instant.parse(json.path("time").asText()),
          json.path("glossary").asText(),
          json.path("talks").intValue(),
          json.path("revision").longValue(),
          pieces(json.path("pieces")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Unusable.of(Reason.DAMAGED, names);
    }
  }

  private static List<Piece> pieces(JsonNode json) {
    List<Piece> pieces = new ArrayList<>();
    for (JsonNode piece : json) {
      pieces.add(
          new Piece(
              piece.path("id").asText(),
              piece.path("parts").intValue(),
              piece.path("bytes").longValue()));
    }
    return pieces;
  }

  /** What {@link #of} reads. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("format", Format.CURRENT.json());
    json.put("generation", generation).put("edition", edition).put("number", number);
    json.put("time", time.toString()).put("glossary", glossary);
    json.put("talks", talks).put("revision", revision);
    ArrayNode all = json.putArray("pieces");
    for (Piece piece : pieces) {
      all.addObject().put("id", piece.id()).put("parts", piece.parts()).put("bytes", piece.bytes());
    }
    return json;
  }
}
