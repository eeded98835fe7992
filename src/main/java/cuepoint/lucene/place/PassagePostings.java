package cuepoint.lucene.place;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** Where one term is in passages, cheapest in ascending order. For one thread. */
final class PassagePostings {
  private final TermsEnum term;
  private @Nullable PostingsEnum places;
  private int asked = -1;

  /** Reads the term at which a dictionary is, and stays. */
  PassagePostings(TermsEnum term) {
    this.term = term;
  }

  /** Goes to a passage, and says whether the term is in it. */
  boolean isIn(int document) throws IOException {
    PostingsEnum at = places;
    if (at == null || document <= asked) {
      at = term.postings(at, PostingsEnum.OFFSETS);
      places = at;
    }
    asked = document;
    return (at.docID() < document ? at.advance(document) : at.docID()) == document;
  }

  /** The places in the passage in which the term was last found. */
  PostingsEnum current() {
    PostingsEnum at = places;
    if (at == null) {
      throw new IllegalStateException("no passage was asked for");
    }
    return at;
  }
}
