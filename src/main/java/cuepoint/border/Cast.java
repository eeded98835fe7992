package cuepoint.border;

import cuepoint.talk.Cue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks around a place, where captions name speakers. */
final class Cast {
  /** So long before and after a place, in ms. */
  private static final long AROUND_MILLIS = 300_000;

  /** Of what is said after it: a chair may introduce both talks. */
  private static final double FEW = 0.2;

  private final List<Cue> cues;

  Cast(List<Cue> cues) {
    this.cues = cues;
  }

  /** Whether those who speak after a cue's beginning said almost nothing before it. */
  boolean changesAt(int index) {
    long at = cues.get(index).startMillis();
    Map<String, Long> before = new HashMap<>();
    Map<String, Long> after = new HashMap<>();
    for (int i = index - 1; i >= 0 && cues.get(i).startMillis() > at - AROUND_MILLIS; i--) {
      add(cues.get(i), before);
    }
    for (int i = index; i < cues.size() && cues.get(i).startMillis() < at + AROUND_MILLIS; i++) {
      add(cues.get(i), after);
    }
    long all = after.values().stream().mapToLong(Long::longValue).sum();
    after.keySet().retainAll(before.keySet());
    long same = after.values().stream().mapToLong(Long::longValue).sum();
    return all > 0 && !before.isEmpty() && same < FEW * all;
  }

  private static void add(Cue cue, Map<String, Long> said) {
    cue.speaker().ifPresent(name -> said.merge(name, (long) cue.text().length(), Long::sum));
  }
}
