package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A passage as it is kept, of which no more is read than is asked for. For one thread. */
public final class StoredPassage {
  private final Lexicon lexicon;
  private final List<TranscriptPart> parts;

  /**
   * A passage.
   *
   * @param lexicon of its transcript
   * @param parts that have its cues; the last may have others after them
   */
  StoredPassage(Lexicon lexicon, List<TranscriptPart> parts) {
    this.lexicon = lexicon;
    this.parts = List.copyOf(parts);
  }

  /** What is said, with its times. */
  public Passage passage() throws IOException {
    List<Cue> cues = new ArrayList<>();
    each((cue, start) -> {
      cues.add(cue.cue());
      return true;
    });
    return new Passage(cues);
  }

  /**
   * When words are spoken, as of {@link Passage#timeAt}, without reading the text.
   *
   * @param offsets where they begin in the text of the passage, in UTF-16 units
   */
  public List<SpokenTime> timesAt(int[] offsets) throws IOException {
    SpokenTime[] times = new SpokenTime[offsets.length];
    int[] left = {offsets.length};
    each((cue, start) -> {
      int length = cue.length();
      for (int i = 0; i < offsets.length; i++) {
        int offset = offsets[i] - start;
        if (offset >= 0 && offset <= length) {
          times[i] = cue.timeAt(offset);
          left[0]--;
        }
      }
      return left[0] > 0;
    });
    if (left[0] > 0) {
      throw new IndexOutOfBoundsException("one of " + Arrays.toString(offsets));
    }
    return List.of(times);
  }

  private interface CueTaker {
    /** Takes a cue that starts at an offset of the text; returns whether the next is wanted. */
    boolean take(CueCursor cue, int start) throws IOException;
  }

  private void each(CueTaker taker) throws IOException {
    int left = parts.getFirst().passageCues();
    int start = 0;
    for (TranscriptPart part : parts) {
      CueCursor cue = part.cursor(lexicon, left);
      while (cue.next()) {
        if (!taker.take(cue, start)) {
          return;
        }
        start += cue.length() + 1;
      }
      left -= part.cues();
    }
  }
}
