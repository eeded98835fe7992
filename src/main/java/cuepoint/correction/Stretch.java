package cuepoint.correction;

import cuepoint.talk.Cue;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cues that follow each other as one text, with a space between them. */
final class Stretch {
  private final List<Cue> cues;
  private final int[] starts;
  private final String text;

  Stretch(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    this.starts = new int[cues.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      all.append(cues.get(i).text()).append(' ');
    }
    this.text = all.toString().strip();
  }

  String text() {
    return text;
  }

  /** The index of the cue that holds a character; the space after a cue belongs to it. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a cue begins. */
  int startOf(int index) {
    return starts[index];
  }

  Cue cueAt(int offset) {
    return cues.get(indexAt(offset));
  }

  /** When a word is spoken. */
  SpokenTime timeAt(int offset) {
    int index = indexAt(offset);
    return cues.get(index).timeAt(offset - starts[index]);
  }

  /** The words with times that begin in a span, at their places in this text. */
  List<Word> words(int from, int to) {
    List<Word> found = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      for (Word word : cues.get(i).words()) {
        int start = starts[i] + word.start();
        if (start >= from && start < to) {
          found.add(new Word(start, word.startMillis()));
        }
      }
    }
    return found;
  }
}
