package cuepoint.lucene.vector;

import cuepoint.index.PassageText;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/** The texts of passages that have no vector yet, each once. For one thread. */
final class PassageTexts {
  private final KnownPassages passages;
  private final TextKeys missing;
  private final FixedBitSet found;

  /**
   * Texts to be read.
   *
   * @param passages those of the index
   * @param missing keys of the texts that have none
   */
  PassageTexts(KnownPassages passages, TextKeys missing) {
    this.passages = passages;
    this.missing = missing;
    this.found = new FixedBitSet(Math.max(1, missing.size()));
  }

  /** The next one; empty after the last. */
  Optional<PassageText> next() throws IOException {
    while (passages.advance()) {
      int number = missing.indexOf(passages.key());
      if (number >= 0 && !found.getAndSet(number)) {
        return Optional.of(new PassageText(passages.key(), passages.text()));
      }
    }
    return Optional.empty();
  }
}
