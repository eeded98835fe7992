package cuepoint.lucene.transcript;

import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Words that begin anywhere in a cue, as bytes: a count, and for each word the differences of its
 * offset and its time, in ms, to those of the word before.
 */
final class WordTimes {
  private WordTimes() {}

  static void write(long cueStart, List<Word> words, DataOutput out) throws IOException {
    out.writeVInt(words.size());
    Word before = new Word(0, cueStart);
    for (Word word : words) {
      out.writeVInt(word.start() - before.start());
      out.writeZLong(word.startMillis() - before.startMillis());
      before = word;
    }
  }

  static List<Word> read(long cueStart, ByteArrayDataInput in) throws IOException {
    int count = Lexicon.count(in);
    List<Word> words = new ArrayList<>(count);
    Word before = new Word(0, cueStart);
    for (int i = 0; i < count; i++) {
      before = new Word(before.start() + in.readVInt(), before.startMillis() + in.readZLong());
      words.add(before);
    }
    return words;
  }
}
