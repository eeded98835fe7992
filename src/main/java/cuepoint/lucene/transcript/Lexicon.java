package cuepoint.lucene.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * What the numbers in the parts of one transcript mean. As bytes: how many passages the transcript
 * has; a count of speakers, and their names; a count of waits, and each as its difference to the
 * one before; the {@link Forms}. For one thread.
 */
final class Lexicon {
  private final int passages;
  private final List<Optional<String>> speakers;
  private final long[] waits;
  private final DenseCode waitCode;
  private final Forms forms;

  /**
   * Reads a lexicon.
   *
   * @param bytes of it, which are kept
   * @throws CorruptIndexException when a count is greater than the bytes allow
   */
  Lexicon(byte[] bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes);
    passages = in.readVInt();
    speakers = speakers(in);
    waits = waits(in);
    waitCode = DenseCode.of(waits.length);
    forms = new Forms(bytes, in);
  }

  /** How many passages the transcript has. */
  int passages() {
    return passages;
  }

  /** A speaker by their number; 0 is nobody who is named. */
  Optional<String> speaker(int number) {
    return speakers.get(number);
  }

  /** Reads the number of a wait, and returns the time from one word to the next, in ms. */
  long readWait(ByteArrayDataInput in) throws IOException {
    return waits[waitCode.read(in)];
  }

  /** What is said. */
  Forms forms() {
    return forms;
  }

  private static List<Optional<String>> speakers(ByteArrayDataInput in) throws IOException {
    int count = count(in);
    List<Optional<String>> speakers = new ArrayList<>(1 + count);
    speakers.add(Optional.empty());
    for (int i = 0; i < count; i++) {
      speakers.add(Optional.of(in.readString()));
    }
    return speakers;
  }

  private static long[] waits(ByteArrayDataInput in) throws IOException {
    long[] waits = new long[count(in)];
    long wait = 0;
    for (int i = 0; i < waits.length; i++) {
      wait += in.readZLong();
      waits[i] = wait;
    }
    return waits;
  }

  /** Reads how many things follow, which take a byte each at least. */
  static int count(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    int left = in.length() - in.getPosition();
    if (count < 0 || count > left) {
      throw new CorruptIndexException(count + " things in " + left + " bytes", "a transcript");
    }
    return count;
  }
}
