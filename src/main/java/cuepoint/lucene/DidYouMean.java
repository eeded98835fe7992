package cuepoint.lucene;

import java.util.List;
import java.util.Optional;

/** Says which spelling was searched for instead of a word that nobody said. */
final class DidYouMean {
  private DidYouMean() {}

  /** The text with such words respelled; empty when every word stands as it is. */
  static Optional<String> text(String text, List<Wanted> wanted) {
    String better = text;
    for (Wanted one : wanted) {
      String typed = one.clause().typed();
      better = better.replace(typed, one.respelled().orElse(typed));
    }
    return Optional.of(better).filter(respelled -> !respelled.equals(text));
  }
}
