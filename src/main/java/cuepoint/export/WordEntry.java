package cuepoint.export;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A term, the forms of words that it stands for, and where it is said. For one thread. */
final class WordEntry {
  /** Stands for the time of a word of which none is known. */
  static final int UNTIMED = -1;

  /** What a word takes on average, in ms: what is left of a time beside it is short. */
  private static final int PACE = 350;

  private final String term;
  private final TreeSet<String> forms = new TreeSet<>();
  private int[] places = new int[2];
  private int[] times = new int[2];
  private int size;

  WordEntry(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }

  /** Adds a form as of {@link WordKey}. */
  void addForm(String form) {
    forms.add(form);
  }

  /** The forms other than the term; an empty one before them when the term is no form itself. */
  List<String> otherForms() {
    List<String> others = forms.stream().filter(form -> !form.equals(term)).toList();
    return forms.contains(term) ? others : Stream.concat(Stream.of(""), others.stream()).toList();
  }

  /** How often it is said. */
  int size() {
    return size;
  }

  /**
   * Adds a place, unless it is not after all that were added.
   *
   * @param place its number among those of all passages
   * @param millis when it is said, in ms, or {@link #UNTIMED}
   */
  void add(int place, int millis) {
    if (size > 0 && place <= places[size - 1]) {
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      times = Arrays.copyOf(times, 2 * size);
    }
    places[size] = place;
    times[size++] = millis;
  }

  /** Of each place how many places are between it and the one before, as of {@link Vlq}. */
  String places() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      Vlq.append(i == 0 ? places[0] : places[i] - places[i - 1] - 1, text);
    }
    return text.toString();
  }

  /**
   * When it is said at each place, as of {@link Vlq}: 0 where that is not known, otherwise 1 more
   * than the distance in ms, of either sign, from what is expected: so many times {@link #PACE}
   * after the place before as there are places between them. At first in a transcript, that place
   * is its first one, at 0 ms.
   *
   * @param starts first places of transcripts, ascending
   */
  String times(int[] starts) {
    StringBuilder text = new StringBuilder();
    int start = -1;
    int before = 0;
    int millis = 0;
    for (int i = 0; i < size; i++) {
      int own = startOf(places[i], starts);
      if (own != start) {
        start = own;
        before = own;
        millis = 0;
      }
      if (times[i] == UNTIMED) {
        Vlq.append(0, text);
      } else {
        long off = (long) times[i] - millis - (long) PACE * (places[i] - before);
        Vlq.append(1 + (off < 0 ? -2 * off - 1 : 2 * off), text);
        before = places[i];
        millis = times[i];
      }
    }
    return text.toString();
  }

  private static int startOf(int place, int[] starts) {
    int found = Arrays.binarySearch(starts, place);
    return starts[found >= 0 ? found : -found - 2];
  }
}
