package cuepoint.meaning;

/**
 * The files of a model that gives each piece of a text a vector.
 *
 * @param name what messages call it
 * @param id another if any file is another that has a part in its vectors
 * @param network read when it is run, as it is large
 * @param pieces those that it knows
 * @param mostPieces of a text, with the signs around it; the rest is not read; at least 3
 * @param pooling how the vectors of the pieces become one
 * @param languages those that it knows
 */
record ModelFiles(
    String name,
    String id,
    Network network,
    WordPieces pieces,
    int mostPieces,
    Pooling pooling,
    KnownLanguages languages) {
  /** That of all-MiniLM-L6-v2 and most others, by their {@code sentence_bert_config.json}. */
  static final int MOST_PIECES = 256;

  private static final int LEAST_PIECES = 3;

  ModelFiles {
    mostPieces = Math.max(mostPieces, LEAST_PIECES);
  }
}
