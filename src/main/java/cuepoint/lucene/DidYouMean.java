package cuepoint.lucene;

import java.util.List;
import java.util.Optional;

/** Says which spelling was searched for instead of a word that nobody said. */
final class DidYouMean {
  private DidYouMean() {}

  /** The text with such words respelled; empty when every word stands as it is. */
  static Optional<String> text(String text, List<Wanted> wanted) {
    String respelled = text;
    for (Wanted one : wanted) {
      if (one.respelled()) {
        respelled = respelled.replace(one.clause().typed(), one.forms().get(1).term());
      }
    }
    return Optional.of(respelled).filter(better -> !better.equals(text));
  }
}
