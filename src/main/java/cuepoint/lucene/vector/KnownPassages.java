package cuepoint.lucene.vector;

import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.transcript.TextKey;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The passages of an index in languages that a model knows, one after another; what was added last
 * comes first, as it is what people look for. For one thread.
 */
final class KnownPassages {
  private final Predicate<String> languages;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Integer> leftOut = new HashMap<>();
  private final Iterator<LeafReaderContext> segments;
  private @Nullable Segment segment;
  private int previous;

  private record Segment(PassageReader passages, NumericDocValues keys, Optional<Bits> live) {
    static Segment of(LeafReaderContext leaf) throws IOException {
      return new Segment(
          new PassageReader(leaf.reader()),
          TextKey.in(leaf.reader()),
          Optional.ofNullable(leaf.reader().getLiveDocs()));
    }

    boolean isLive(int document) {
      return live.isEmpty() || live.get().get(document);
    }
  }

  /**
   * Those of an index.
   *
   * @param languages BCP 47 tags of those that the model knows
   */
  KnownPassages(IndexReader reader, Predicate<String> languages) {
    this.languages = languages;
    this.segments = reader.leaves().reversed().iterator();
  }

  /** Goes to the next one; false after the last. */
  boolean advance() throws IOException {
    while (segment != null || segments.hasNext()) {
      Segment current = segment == null ? Segment.of(segments.next()) : segment;
      segment = current;
      previous = current.keys().docID();
      int document = current.keys().nextDoc();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        segment = null;
      } else if (current.isLive(document) && isKnown(current, document)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(Segment segment, int document) throws IOException {
    String language = segment.passages().language(document);
    boolean isKnown = known.computeIfAbsent(language, languages::test);
    // Passages of one transcript are adjacent, with the transcript behind them.
    if (!isKnown && (document == 0 || document != previous + 1)) {
      leftOut.merge(language, 1, Integer::sum);
    }
    return isKnown;
  }

  /** The keys of the texts of all that are left; none is left then. */
  TextKeys keys() throws IOException {
    LongStream.Builder keys = LongStream.builder();
    while (advance()) {
      keys.add(key());
    }
    return TextKeys.of(keys.build());
  }

  /** The key of its text. */
  long key() throws IOException {
    return current().keys().longValue();
  }

  String text() throws IOException {
    return current().passages().passage(current().keys().docID()).passage().text();
  }

  private Segment current() {
    if (segment == null) {
      throw new IllegalStateException("not at a passage");
    }
    return segment;
  }

  /** The languages that were passed over, with how many transcripts. */
  Map<String, Integer> leftOut() {
    return Map.copyOf(leftOut);
  }
}
