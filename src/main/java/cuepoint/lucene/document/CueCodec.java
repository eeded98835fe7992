package cuepoint.lucene.document;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Cues as bytes: a count, then for each cue start, length, speaker, text and words. Times are
 * variable-length differences to the time before, so that a word takes about three bytes. Lines of
 * files are apart: only whole transcripts have them.
 */
final class CueCodec {
  private CueCodec() {}

  static BytesRef encode(List<Cue> cues) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(cues.size());
    long before = 0;
    for (Cue cue : cues) {
      write(cue, before, out);
      before = cue.startMillis();
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<Cue> decode(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int count = in.readVInt();
    List<Cue> cues = new ArrayList<>(count);
    long before = 0;
    for (int i = 0; i < count; i++) {
      Cue cue = read(before, in);
      cues.add(cue);
      before = cue.startMillis();
    }
    return cues;
  }

  /** The lines of the cues, as differences to the line before; a byte for most. */
  static BytesRef encodeLines(List<Cue> cues) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int before = 0;
    for (Cue cue : cues) {
      out.writeZInt(cue.line() - before);
      before = cue.line();
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The same cues in their lines. */
  static List<Cue> decodeLines(BytesRef bytes, List<Cue> cues) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Cue> inLines = new ArrayList<>(cues.size());
    int line = 0;
    for (Cue cue : cues) {
      line += in.readZInt();
      inLines.add(cue.inLine(line));
    }
    return inLines;
  }

  private static void write(Cue cue, long before, DataOutput out) throws IOException {
    out.writeZLong(cue.startMillis() - before);
    out.writeVLong(cue.endMillis() - cue.startMillis());
    out.writeString(cue.speaker().orElse(""));
    out.writeString(cue.text());
    writeWords(cue, out);
  }

  private static Cue read(long before, DataInput in) throws IOException {
    long start = before + in.readZLong();
    long end = start + in.readVLong();
    Optional<String> speaker = Optional.of(in.readString()).filter(name -> !name.isEmpty());
    String text = in.readString();
    return new Cue(start, end, speaker, text, readWords(start, in));
  }

  private static void writeWords(Cue cue, DataOutput out) throws IOException {
    out.writeVInt(cue.words().size());
    Word before = new Word(0, cue.startMillis());
    for (Word word : cue.words()) {
      out.writeVInt(word.start() - before.start());
      out.writeZLong(word.startMillis() - before.startMillis());
      before = word;
    }
  }

  private static List<Word> readWords(long cueStart, DataInput in) throws IOException {
    int count = in.readVInt();
    List<Word> words = new ArrayList<>(count);
    Word before = new Word(0, cueStart);
    for (int i = 0; i < count; i++) {
      before = new Word(before.start() + in.readVInt(), before.startMillis() + in.readZLong());
      words.add(before);
    }
    return words;
  }
}
