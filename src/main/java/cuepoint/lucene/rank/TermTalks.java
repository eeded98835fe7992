package cuepoint.lucene.rank;

import cuepoint.lucene.place.DocumentMatcher;
import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** The talks of a segment that hold a term, one after the other. For one query and one thread. */
final class TermTalks {
  private final @Nullable Scorer about;
  private final DocIdSetIterator talks;
  private final @Nullable Scorer coordination;
  private final @Nullable DocumentMatcher said;
  private final double held;
  private final double most;

  /**
   * The first talk.
   *
   * @param about where the term is in a talk, scored; null if in none
   * @param coordination scores that a talk holds it; null if that counts {@code held}
   * @param said where it is as it was typed; null if wherever it is
   * @param most the highest score of a passage for it
   */
  TermTalks(
      @Nullable Scorer about,
      @Nullable Scorer coordination,
      @Nullable DocumentMatcher said,
      double held,
      double most)
      throws IOException {
    this.about = about;
    this.talks = about == null ? DocIdSetIterator.empty() : about.iterator();
    this.coordination = coordination;
    this.said = said;
    this.held = held;
    this.most = most;
    advance();
  }

  /** The number of the talk in the segment. */
  int document() {
    return talks.docID();
  }

  void advance() throws IOException {
    talks.nextDoc();
  }

  double score() throws IOException {
    return about == null ? 0 : about.score();
  }

  double coordination() throws IOException {
    if (coordination == null) {
      return held;
    }
    DocIdSetIterator holding = coordination.iterator();
    int at = holding.docID() < document() ? holding.advance(document()) : holding.docID();
    return at == document() ? coordination.score() : 0;
  }

  boolean isSaid() throws IOException {
    return said == null || said.finds(document());
  }

  double most() {
    return most;
  }
}
