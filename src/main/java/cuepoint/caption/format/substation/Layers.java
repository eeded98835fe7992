package cuepoint.caption.format.substation;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts are drawn in several layers, an outline below and letters above: the same text from the
 * same time to the same time, anywhere in the file.
 */
final class Layers {
  /** More lines than a talk has. */
  private static final int MOST = 20_000;

  private final Map<Shown, Boolean> shown =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, Boolean> eldest) {
          return size() > MOST;
        }
      };

  private record Shown(long startMillis, long endMillis, int length, int hash) {}

  /** Whether the text of the cue was already shown at its time; from now on it is. */
  boolean isShown(RawCue cue) {
    String text = cue.rows().stream().map(Row::text).collect(Collectors.joining(" "));
    Shown key = new Shown(cue.startMillis(), cue.endMillis(), text.length(), text.hashCode());
    return cue.timed() && shown.put(key, true) != null;
  }
}
