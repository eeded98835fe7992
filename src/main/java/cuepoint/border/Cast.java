package cuepoint.border;

import cuepoint.talk.Cue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks around a place, where captions name speakers. Places are asked for in their order. */
final class Cast {
  /** So long before and after a place, in ms. */
  private static final long AROUND_MILLIS = 300_000;

  /** Of what is said after it: a chair may introduce both talks. */
  private static final double FEW = 0.2;

  private final List<Cue> cues;

  /** How many characters each has said before and after the last place that was asked for. */
  private final Map<String, Long> before = new HashMap<>();

  private final Map<String, Long> after = new HashMap<>();
  private int from;
  private int place;
  private int to;

  Cast(List<Cue> cues) {
    this.cues = cues;
  }

  /** Whether those who speak after a cue's beginning said almost nothing before it. */
  boolean changesAt(int index) {
    moveTo(index);
    long all = 0;
    long same = 0;
    for (Map.Entry<String, Long> said : after.entrySet()) {
      all += said.getValue();
      same += before.containsKey(said.getKey()) ? said.getValue() : 0;
    }
    return all > 0 && !before.isEmpty() && same < FEW * all;
  }

  private void moveTo(int index) {
    long at = cues.get(index).startMillis();
    for (; to < cues.size() && cues.get(to).startMillis() < at + AROUND_MILLIS; to++) {
      add(cues.get(to), 1, after);
    }
    for (; place < index; place++) {
      add(cues.get(place), -1, after);
      add(cues.get(place), 1, before);
    }
    for (; cues.get(from).startMillis() <= at - AROUND_MILLIS; from++) {
      add(cues.get(from), -1, before);
    }
  }

  private static void add(Cue cue, int sign, Map<String, Long> said) {
    cue.speaker()
        .ifPresent(name -> {
          long length = said.getOrDefault(name, 0L) + (long) sign * cue.text().length();
          if (length == 0) {
            said.remove(name);
          } else {
            said.put(name, length);
          }
        });
  }
}
