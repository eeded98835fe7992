package cuepoint.moment;

import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** When a talk matches: times too close to be shown apart are one mark. For one thread. */
final class Timeline {
  /** A picture of a talk shows no more marks apart. */
  static final int MARKS = 200;

  private static final long SECOND_MILLIS = 1000;

  private final SortedMap<Integer, NavigableSet<Long>> millis = new TreeMap<>();

  /**
   * Marks a match, unless nothing is known of its time, or one near it is in a preferred language.
   *
   * @param rank of the language, as of {@link LanguageOrder#rank}
   */
  void add(SpokenTime match, int rank) {
    if (match.precision() != Precision.TALK) {
      millis.computeIfAbsent(rank, language -> new TreeSet<>()).add(match.millis());
    }
  }

  /** At most {@link #MARKS} times, in ms, ascending, at least a second apart. */
  List<Long> marks() {
    NavigableSet<Long> places = places();
    long apart = SECOND_MILLIS;
    List<Long> marks = marks(places, apart);
    while (marks.size() > MARKS) {
      apart *= 2;
      marks = marks(places, apart);
    }
    return marks;
  }

  private NavigableSet<Long> places() {
    NavigableSet<Long> places = new TreeSet<>();
    for (NavigableSet<Long> language : millis.values()) {
      List<Long> others = language.stream().filter(each -> !isNear(each, places)).toList();
      places.addAll(others);
    }
    return places;
  }

  private static boolean isNear(long millis, NavigableSet<Long> places) {
    Long next = places.ceiling(millis - SamePlace.SHIFT_MILLIS);
    return next != null && next <= millis + SamePlace.SHIFT_MILLIS;
  }

  private static List<Long> marks(NavigableSet<Long> places, long apart) {
    List<Long> marks = new ArrayList<>();
    for (long next : places) {
      if (marks.isEmpty() || next - marks.getLast() >= apart) {
        marks.add(next);
      }
    }
    return marks;
  }
}
