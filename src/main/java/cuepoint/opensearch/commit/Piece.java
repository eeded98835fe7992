package cuepoint.opensearch.commit;

/**
 * A piece of a dictionary. The sum of all pieces is the dictionary.
 *
 * @param id another one for each
 * @param parts how many documents it is kept in, from 1
 * @param bytes how long it is, in all
 */
public record Piece(String id, int parts, long bytes) {
  /** Checks the numbers. */
  public Piece {
    if (id.isEmpty() || parts < 1 || bytes < 0) {
      throw new IllegalArgumentException("no piece: " + id + " " + parts + " " + bytes);
    }
  }

  /** The id of the document of a part, from 0. */
  String part(int part) {
    return id + "#" + part;
  }

  /** The id of the piece that a part is of. */
  public static String ofPart(String part) {
    return part.substring(0, part.lastIndexOf('#'));
  }
}
