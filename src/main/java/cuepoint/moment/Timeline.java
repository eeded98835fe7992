package cuepoint.moment;

import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** When a talk matches: times too close to be shown apart are one mark. For one thread. */
final class Timeline {
  /** A picture of a talk shows no more marks apart. */
  static final int MARKS = 200;

  private static final long SECOND_MILLIS = 1000;

  private final SortedMap<Integer, LongStream.Builder> millis = new TreeMap<>();

  /**
   * Marks a match, unless nothing is known of its time, or one near it is in a preferred language.
   *
   * @param rank of the language, as of {@link LanguageOrder#rank}
   */
  void add(SpokenTime match, int rank) {
    if (match.precision() != Precision.TALK) {
      millis.computeIfAbsent(rank, language -> LongStream.builder()).add(match.millis());
    }
  }

  /** At most {@link #MARKS} times, in ms, ascending, at least a second apart. */
  List<Long> marks() {
    long[] places = places();
    long apart = SECOND_MILLIS;
    List<Long> marks = marks(places, apart);
    while (marks.size() > MARKS) {
      apart *= 2;
      marks = marks(places, apart);
    }
    return marks;
  }

  /** In ascending order. */
  private long[] places() {
    long[] places = {};
    for (LongStream.Builder language : millis.values()) {
      long[] preferred = places;
      LongStream others = language.build().filter(each -> !isNear(each, preferred));
      places = LongStream.concat(LongStream.of(preferred), others).sorted().toArray();
    }
    return places;
  }

  private static boolean isNear(long millis, long[] places) {
    int found = Arrays.binarySearch(places, millis - SamePlace.SHIFT_MILLIS);
    int next = found < 0 ? -1 - found : found;
    return next < places.length && places[next] <= millis + SamePlace.SHIFT_MILLIS;
  }

  private static List<Long> marks(long[] places, long apart) {
    List<Long> marks = new ArrayList<>();
    for (long next : places) {
      if (marks.isEmpty() || next - marks.getLast() >= apart) {
        marks.add(next);
      }
    }
    return marks;
  }
}
