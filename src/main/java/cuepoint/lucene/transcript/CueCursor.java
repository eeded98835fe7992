package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.CueTimes;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;

/**
 * Goes through the cues of a part of a transcript, and reads what is asked for of the one at which
 * it is. For one thread.
 */
final class CueCursor {
  private final Lexicon lexicon;
  private final ByteArrayDataInput in;
  private int left;

  private long startMillis;
  private long endMillis;
  private Optional<String> speaker = Optional.empty();
  private int count;
  private int[] forms = new int[16];
  private boolean hasWaits;
  private long[] millis = new long[16];
  private List<Word> words = List.of();

  /**
   * Begins before the first cue.
   *
   * @param in is before the first of the cues
   * @param cues how many there are
   */
  CueCursor(Lexicon lexicon, ByteArrayDataInput in, int cues) {
    this.lexicon = lexicon;
    this.in = in;
    this.left = cues;
  }

  /** Goes to the next cue, if there is one. */
  boolean next() throws IOException {
    if (left == 0) {
      return false;
    }
    left--;
    int flags = in.readByte();
    int more = (flags & CueFlags.MORE) != 0 ? in.readByte() : 0;
    count = flags & CueFlags.FORMS;
    if (count == 0) {
      count = Lexicon.count(in);
    }
    startMillis = endMillis + ((flags & CueFlags.GAP) != 0 ? in.readZLong() : 0);
    endMillis = startMillis + in.readVLong();
    if ((more & CueFlags.SPEAKER) != 0) {
      speaker = lexicon.speaker(in.readVInt());
    }
    readForms();
    hasWaits = (flags & CueFlags.WAITS) != 0;
    if (hasWaits) {
      readWaits((more & CueFlags.FIRST_WAIT) != 0);
    }
    words = (more & CueFlags.WORDS) != 0 ? WordTimes.read(startMillis, in) : List.of();
    return true;
  }

  private void readForms() throws IOException {
    forms = ArrayUtil.growNoCopy(forms, count);
    DenseCode code = lexicon.forms().code();
    for (int i = 0; i < count; i++) {
      forms[i] = code.read(in);
    }
  }

  private void readWaits(boolean first) throws IOException {
    millis = ArrayUtil.growNoCopy(millis, count);
    long time = startMillis;
    for (int i = 0; i < count; i++) {
      time += i > 0 || first ? lexicon.readWait(in) : 0;
      millis[i] = time;
    }
  }

  Optional<String> speaker() {
    return speaker;
  }

  /** The length of its text, in UTF-16 units. */
  int length() {
    int length = count - 1;
    for (int i = 0; i < count; i++) {
      length += lexicon.forms().length(forms[i]);
    }
    return length;
  }

  /** The cue. */
  Cue cue() {
    StringBuilder text = new StringBuilder(80);
    List<Word> timed = hasWaits ? new ArrayList<>(count) : words;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(' ');
      }
      if (hasWaits) {
        timed.add(new Word(text.length(), millis[i]));
      }
      lexicon.forms().append(forms[i], text);
    }
    return new Cue(startMillis, endMillis, speaker, text.toString(), timed);
  }

  /**
   * What {@link Cue#timeAt} returns, without reading the text.
   *
   * @param length of the text
   */
  SpokenTime timeAt(int offset, int length) {
    int form = 0;
    int start = 0;
    int end = lexicon.forms().length(forms[0]);
    while (end < offset && form + 1 < count) {
      form++;
      start = end + 1;
      end = start + lexicon.forms().length(forms[form]);
    }
    // What follows the last form is between two cues.
    int space = offset == end && form + 1 < count ? offset : start - 1;
    return new CueTimes(startMillis, endMillis, length)
        .at(offset, space, hasWaits ? List.of(new Word(start, millis[form])) : words);
  }
}
