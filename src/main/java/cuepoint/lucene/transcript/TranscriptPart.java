package cuepoint.lucene.transcript;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * The cues of a transcript from the first one of a passage up to the first one of the next. As
 * bytes: how many cues the passage has, how many the part has, and these.
 *
 * @param bytes all of it
 * @param start where the cues begin in the bytes
 * @param cues how many it has
 * @param passageCues how many the passage has that begins with it
 */
record TranscriptPart(BytesRef bytes, int start, int cues, int passageCues) {

  /** Reads a part from bytes, which are copied. */
  static TranscriptPart of(BytesRef value) throws IOException {
    BytesRef bytes = BytesRef.deepCopyOf(value);
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes);
    int passageCues = in.readVInt();
    int cues = Lexicon.count(in);
    return new TranscriptPart(bytes, in.getPosition(), cues, passageCues);
  }

  /** Whether its passage reaches into the next part, which thus is of the same section. */
  boolean reachesOn() {
    return passageCues > cues;
  }

  /**
   * Goes through its cues.
   *
   * @param most so many at most
   */
  CueCursor cursor(Lexicon lexicon, int most) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, start, bytes.length - start);
    return new CueCursor(lexicon, in, Math.min(cues, most));
  }
}
