package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.CueTimes;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Goes through the cues of a part of a transcript, and reads what is asked for of the one at which
 * it is. For one thread.
 */
final class CueCursor {
  private final Lexicon lexicon;
  private final Forms forms;
  private final ByteArrayDataInput in;
  private int left;
  private int next;
  private long startMillis;
  private long endMillis;
  private int length;
  private Optional<String> speaker = Optional.empty();
  private boolean hasWaits;
  private boolean hasFirstWait;
  private boolean hasWords;
  private int body;

  /**
   * Begins before the first cue.
   *
   * @param in is before the first of the cues
   * @param cues how many there are
   */
  CueCursor(Lexicon lexicon, ByteArrayDataInput in, int cues) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
    this.in = in;
    this.left = cues;
    this.next = in.getPosition();
  }

  /** Goes to the next cue, if there is one. */
  boolean next() throws IOException {
    if (left == 0) {
      return false;
    }
    left--;
    in.setPosition(next);
    int flags = in.readByte();
    int more = (flags & CueFlags.MORE) != 0 ? in.readByte() : 0;
    hasWaits = (flags & CueFlags.WAITS) != 0;
    hasFirstWait = (more & CueFlags.FIRST_WAIT) != 0;
    hasWords = (more & CueFlags.WORDS) != 0;
    int size = (flags & CueFlags.SIZE) == 0 ? Lexicon.count(in) : flags & CueFlags.SIZE;
    startMillis = endMillis + ((flags & CueFlags.GAP) != 0 ? in.readZLong() : 0);
    endMillis = startMillis + in.readVLong();
    length = length(size);
    if ((more & CueFlags.SPEAKER) != 0) {
      speaker = lexicon.speaker(in.readVInt());
    }
    body = in.getPosition();
    next = body + size;
    return true;
  }

  private int length(int size) throws IOException {
    int units = in.readVInt();
    if (units < 0 || units > (long) size * (1 + forms.longest())) {
      throw new CorruptIndexException(units + " units in " + size + " bytes", "a transcript");
    }
    return units;
  }

  /** The length of its text, in UTF-16 units. */
  int length() {
    return length;
  }

  /** Goes to the body, and reads the words in it that begin anywhere. */
  private List<Word> words() throws IOException {
    in.setPosition(body);
    return hasWords ? WordTimes.read(startMillis, in) : List.of();
  }

  /** The cue. */
  Cue cue() throws IOException {
    List<Word> words = new ArrayList<>(words());
    char[] text = new char[length];
    long millis = startMillis;
    int at = 0;
    while (true) {
      if (hasWaits) {
        millis += at > 0 || hasFirstWait ? lexicon.readWait(in) : 0;
        words.add(new Word(at, millis));
      }
      at = forms.copy(forms.readNumber(in), text, at);
      if (at == length) {
        return new Cue(startMillis, endMillis, speaker, new String(text), words);
      }
      text[at++] = ' ';
    }
  }

  /**
   * What {@link Cue#timeAt} returns, read without the letters.
   *
   * @param offset may also be that of the space after the text
   */
  SpokenTime timeAt(int offset) throws IOException {
    CueTimes times = new CueTimes(startMillis, endMillis, length);
    if (!hasWaits && !hasWords) {
      return times.at(offset);
    }
    List<Word> words = words();
    long millis = startMillis + (hasFirstWait ? lexicon.readWait(in) : 0);
    int start = 0;
    int end = forms.readLength(in);
    while (end < offset && end < length) {
      millis += hasWaits ? lexicon.readWait(in) : 0;
      start = end + 1;
      end = start + forms.readLength(in);
    }
    int space = offset == end && end < length ? offset : start - 1;
    return hasWaits ? times.at(offset, space, start, millis) : times.at(offset, space, words);
  }
}
