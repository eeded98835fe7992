package cuepoint.opensearch.document;

import java.util.Optional;
import org.apache.lucene.index.IndexableFieldType;

/** How the values of a field are kept, in Lucene and so in OpenSearch. */
enum FieldKind {
  /** Exact values. */
  VALUES,
  /** Integers. */
  NUMBERS,
  /** Terms and how often they are there. */
  COUNTS,
  /** Terms and their positions. */
  POSITIONS;

  /** That of a Lucene field; empty if nothing is searched in it. */
  static Optional<FieldKind> of(IndexableFieldType type) {
    return switch (type.indexOptions()) {
      case NONE -> type.pointDimensionCount() > 0 ? Optional.of(NUMBERS) : Optional.empty();
      case DOCS -> Optional.of(VALUES);
      case DOCS_AND_FREQS -> Optional.of(COUNTS);
      case DOCS_AND_FREQS_AND_POSITIONS, DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS ->
          Optional.of(POSITIONS);
      default -> throw new IllegalArgumentException("not kept in OpenSearch: " + type);
    };
  }

  /** Whether its terms are kept as a {@link TokenText}. */
  boolean isText() {
    return this == COUNTS || this == POSITIONS;
  }
}
