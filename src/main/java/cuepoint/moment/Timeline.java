package cuepoint.moment;

import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** When a talk matches: times too close to be shown apart are one mark. For one thread. */
final class Timeline {
  /** A picture of a talk shows no more marks apart. */
  static final int MARKS = 200;

  private static final long SECOND_MILLIS = 1000;

  private final TreeSet<Long> millis = new TreeSet<>();

  /** Marks a match, unless nothing is known of its time. */
  void add(SpokenTime match) {
    if (match.precision() != Precision.TALK) {
      millis.add(match.millis());
    }
  }

  /** At most {@link #MARKS} times, in ms, ascending, at least a second apart. */
  List<Long> marks() {
    long apart = SECOND_MILLIS;
    List<Long> marks = marks(apart);
    while (marks.size() > MARKS) {
      apart *= 2;
      marks = marks(apart);
    }
    return marks;
  }

  private List<Long> marks(long apart) {
    List<Long> marks = new ArrayList<>();
    for (long next : millis) {
      if (marks.isEmpty() || next - marks.getLast() >= apart) {
        marks.add(next);
      }
    }
    return marks;
  }
}
