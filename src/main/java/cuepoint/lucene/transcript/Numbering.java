package cuepoint.lucene.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataOutput;

/**
 * Values of which each gets a number, the most frequent those that {@link DenseCode} writes as one
 * byte. Among these, and among the others, they are in their own order, so that neighbours are
 * alike.
 */
final class Numbering<T extends Comparable<? super T>> {
  private final Map<T, Integer> arrivals = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private int[] counts = new int[64];

  /** Counts a value, and returns how many other ones had come when it came first. */
  int add(T value) {
    Integer known = arrivals.putIfAbsent(value, values.size());
    int arrival = known == null ? values.size() : known;
    if (known == null) {
      values.add(value);
      counts = arrival < counts.length ? counts : Arrays.copyOf(counts, 2 * arrival);
    }
    counts[arrival]++;
    return arrival;
  }

  /** The numbers of values, once all have been counted. */
  static final class Numbers<T> {
    private final List<T> values;
    private final int[] numbers;
    private final DenseCode code;

    private Numbers(List<T> values, int[] numbers, DenseCode code) {
      this.values = values;
      this.numbers = numbers;
      this.code = code;
    }

    /** The values, by their numbers. */
    List<T> values() {
      return values;
    }

    /**
     * Writes the number of a value.
     *
     * @param arrival what {@link #add} returned for it
     */
    void write(int arrival, DataOutput out) throws IOException {
      code.write(numbers[arrival], out);
    }
  }

  Numbers<T> numbers() {
    return numbers(values, counts);
  }

  /** The numbers of values that were counted elsewhere, each of which has come. */
  static <T extends Comparable<? super T>> Numbers<T> numbers(List<T> values, int[] counts) {
    DenseCode code = DenseCode.of(values.size());
    List<Integer> order = mostFrequentFirst(counts, values.size());
    Comparator<Integer> byValue = Comparator.comparing(values::get);
    int single = Math.min(code.single(), order.size());
    order.subList(0, single).sort(byValue);
    order.subList(single, order.size()).sort(byValue);
    int[] numbers = new int[order.size()];
    for (int number = 0; number < numbers.length; number++) {
      numbers[order.get(number)] = number;
    }
    return new Numbers<>(order.stream().map(values::get).toList(), numbers, code);
  }

  private static List<Integer> mostFrequentFirst(int[] counts, int size) {
    long[] keys = new long[size];
    for (int arrival = 0; arrival < keys.length; arrival++) {
      keys[arrival] = ((long) -counts[arrival] << 32) | arrival;
    }
    Arrays.sort(keys);
    List<Integer> order = new ArrayList<>(keys.length);
    for (long key : keys) {
      order.add((int) key);
    }
    return order;
  }
}
