package cuepoint.opensearch.commit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.opensearch.connection.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The pieces of dictionaries in a ledger.
 *
 * @param cluster has it
 * @param ledger the name of its index
 */
public record Pieces(Sending cluster, String ledger) {
  /** The kind of their documents. */
  public static final String KIND = "terms";

  /** 4 MB in base64. */
  private static final int LONGEST_PART = 3 << 20;

  /** Keeps a new one. */
  public Piece write(Dictionary dictionary) throws IOException {
    byte[] bytes = dictionary.bytes();
    int parts = Math.ceilDiv(bytes.length, LONGEST_PART);
    Piece piece = new Piece(KIND + "-" + UUID.randomUUID(), parts, bytes.length);
    for (int part = 0; part < parts; part++) {
      int start = part * LONGEST_PART;
      int end = Math.min(bytes.length, start + LONGEST_PART);
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      document.put("kind", KIND).put("part", piece.part(part));
      document.put("bytes", Arrays.copyOfRange(bytes, start, end));
      cluster.send(Request.put(path(piece, part), document));
    }
    return piece;
  }

  /**
   * Reads one.
   *
   * @throws cuepoint.opensearch.connection.ClusterException of the kind NOT_FOUND when it is gone,
   *     as no commit needs it any more
   * @throws IOException when it is damaged
   */
  public Dictionary read(Piece piece) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int part = 0; part < piece.parts(); part++) {
      bytes.write(cluster.send(Request.get(path(piece, part))).at("/_source/bytes").binaryValue());
    }
    return Dictionary.of(bytes.toByteArray());
  }

  private String path(Piece piece, int part) {
    return "/" + ledger + "/_doc/" + Request.part(piece.part(part));
  }
}
