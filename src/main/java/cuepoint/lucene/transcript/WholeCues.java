package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The cues of a transcript as they were before long ones were cut, and their lines, where the
 * pieces are known. As bytes: a count, and for each cue the difference of its line to that of the
 * one before, with the flags {@link #CUT} and {@link #WORDS}; of one that was cut, how many pieces
 * it has, and the differences of its start and end, in ms, to theirs; and its {@link WordTimes} if
 * they are not those of the pieces.
 */
public final class WholeCues {
  private static final int CUT = 1;
  private static final int WORDS = 2;

  private WholeCues() {}

  /**
   * Writes cues.
   *
   * @param pieces all of the cues in their order
   */
  public static BytesRef encode(List<Cue> cues, List<Cue> pieces) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(cues.size());
    int line = 0;
    int piece = 0;
    for (Cue cue : cues) {
      int end = end(cue, pieces, piece);
      write(cue, joined(pieces.subList(piece, end)), end - piece, cue.line() - line, out);
      line = cue.line();
      piece = end;
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The index, exclusive, of the last piece of a cue. */
  private static int end(Cue cue, List<Cue> pieces, int first) {
    int end = first;
    int length = -1;
    while (length < cue.text().length()) {
      length += 1 + pieces.get(end++).text().length();
    }
    return end;
  }

  private static void write(Cue cue, Cue joined, int pieces, int lines, DataOutput out)
      throws IOException {
    boolean other = !cue.words().equals(joined.words());
    boolean cut = pieces > 1 || other;
    long flags = (cut ? CUT : 0) | (other ? WORDS : 0);
    out.writeVLong((BitUtil.zigZagEncode((long) lines) << 2) | flags);
    if (cut) {
      out.writeVInt(pieces);
      out.writeZLong(cue.startMillis() - joined.startMillis());
      out.writeZLong(cue.endMillis() - joined.endMillis());
    }
    if (other) {
      WordTimes.write(cue.startMillis(), cue.words(), out);
    }
  }

  /** Reads cues, of which all pieces are known. */
  public static List<Cue> decode(BytesRef bytes, List<Cue> pieces) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int count = in.readVInt();
    List<Cue> cues = new ArrayList<>();
    int line = 0;
    int piece = 0;
    for (int i = 0; i < count; i++) {
      long head = in.readVLong();
      line += (int) BitUtil.zigZagDecode(head >>> 2);
      int end = piece + ((head & CUT) != 0 ? in.readVInt() : 1);
      Cue joined = joined(pieces.subList(piece, end));
      cues.add(
          (head & CUT) != 0 ? read((head & WORDS) != 0, joined, line, in) : joined.inLine(line));
      piece = end;
    }
    return cues;
  }

  private static Cue read(boolean otherWords, Cue joined, int line, ByteArrayDataInput in)
      throws IOException {
    long start = joined.startMillis() + in.readZLong();
    long end = joined.endMillis() + in.readZLong();
    List<Word> words = otherWords ? WordTimes.read(start, in) : joined.words();
    return new Cue(start, end, joined.speaker(), joined.text(), words, line);
  }

  private static Cue joined(List<Cue> pieces) {
    Cue first = pieces.getFirst();
    if (pieces.size() == 1) {
      return first;
    }
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (Cue piece : pieces) {
      for (Word word : piece.words()) {
        words.add(new Word(start + word.start(), word.startMillis()));
      }
      start += piece.text().length() + 1;
    }
    String text = pieces.stream().map(Cue::text).collect(Collectors.joining(" "));
    long end = Math.max(first.startMillis(), pieces.getLast().endMillis());
    return new Cue(first.startMillis(), end, first.speaker(), text, words);
  }
}
