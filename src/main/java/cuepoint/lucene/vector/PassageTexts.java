package cuepoint.lucene.vector;

import cuepoint.index.PassageText;
import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.transcript.TextKey;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an index's passages that have no vector yet, each once, in the order of the index.
 * For one thread.
 */
final class PassageTexts {
  private final Predicate<String> languages;
  private final Set<Long> seen;
  private final Iterator<LeafReaderContext> segments;
  private @Nullable Segment segment;

  private record Segment(PassageReader passages, NumericDocValues keys, Optional<Bits> live) {
    static Segment of(LeafReaderContext leaf) throws IOException {
      return new Segment(
          new PassageReader(leaf.reader()),
          TextKey.in(leaf.reader()),
          Optional.ofNullable(leaf.reader().getLiveDocs()));
    }
  }

  /**
   * The texts of an index.
   *
   * @param languages BCP 47 tags of those that the model knows
   * @param known keys of the texts that have a vector
   */
  PassageTexts(IndexReader reader, Predicate<String> languages, Set<Long> known) {
    this.languages = languages;
    this.seen = new HashSet<>(known);
    this.segments = reader.leaves().iterator();
  }

  /** The next one; empty after the last. */
  Optional<PassageText> next() throws IOException {
    Segment found = advance();
    return found == null
        ? Optional.empty()
        : Optional.of(
            new PassageText(
                found.keys().longValue(),
                found.passages().passage(found.keys().docID()).passage().text()));
  }

  /** How many are left, without reading them; none is left then. */
  int count() throws IOException {
    int count = 0;
    while (advance() != null) {
      count++;
    }
    return count;
  }

  /** Where the next one is. */
  private @Nullable Segment advance() throws IOException {
    while (segment != null || segments.hasNext()) {
      Segment current = segment == null ? Segment.of(segments.next()) : segment;
      segment = current;
      if (current.keys().nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
        segment = null;
      } else if (isWanted(current)) {
        return current;
      }
    }
    return null;
  }

  private boolean isWanted(Segment segment) throws IOException {
    int document = segment.keys().docID();
    return segment.live().map(live -> live.get(document)).orElse(true)
        && languages.test(segment.passages().language(document))
        && seen.add(segment.keys().longValue());
  }
}
