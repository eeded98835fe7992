package cuepoint.lucene.vector;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Keys of texts, each once: 8 bytes a text, however many there are. Immutable. */
final class TextKeys {
  private final long[] ascending;

  private TextKeys(long[] ascending) {
    this.ascending = ascending;
  }

  /** Keys in any order, any number of times. */
  static TextKeys of(LongStream keys) {
    long[] sorted = keys.toArray();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return new TextKeys(Arrays.copyOf(sorted, count));
  }

  int size() {
    return ascending.length;
  }

  LongStream stream() {
    return Arrays.stream(ascending);
  }

  /** The place of a key among them in ascending order; negative if it is none of them. */
  int indexOf(long key) {
    return Arrays.binarySearch(ascending, key);
  }

  /** Those that are not among others. */
  TextKeys without(TextKeys others) {
    return new TextKeys(stream().filter(key -> others.indexOf(key) < 0).toArray());
  }
}
