package cuepoint.lucene.transcript;

import cuepoint.lucene.transcript.Numbering.Numbers;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;

/**
 * A cue whose forms and waits have been counted.
 *
 * @param forms what {@link Numbering#add} returned for each
 * @param hasWaits whether a word begins with each form, and nowhere else
 * @param waits what {@link Numbering#add} returned for the wait before each, but for the first if
 *     it begins with the cue
 */
record NumberedCue(Cue cue, List<Integer> forms, boolean hasWaits, List<Integer> waits) {

  /** Counts the forms and waits of a cue. */
  static NumberedCue of(Cue cue, Numbering<String> forms, Numbering<Long> waits) {
    List<Integer> said = new ArrayList<>();
    List<Word> words = cue.words();
    String text = cue.text();
    boolean hasWaits = !words.isEmpty();
    int start = 0;
    while (start <= text.length()) {
      hasWaits = hasWaits && said.size() < words.size() && words.get(said.size()).start() == start;
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      said.add(forms.add(text.substring(start, end)));
      start = end + 1;
    }
    hasWaits = hasWaits && said.size() == words.size();
    return new NumberedCue(cue, said, hasWaits, hasWaits ? count(cue, waits) : List.of());
  }

  private static List<Integer> count(Cue cue, Numbering<Long> waits) {
    List<Integer> counted = new ArrayList<>(cue.words().size());
    long before = cue.startMillis();
    for (Word word : cue.words()) {
      long wait = word.startMillis() - before;
      if (wait != 0 || word.start() > 0) {
        counted.add(waits.add(wait));
      }
      before = word.startMillis();
    }
    return counted;
  }

  /**
   * Writes the cue.
   *
   * @param gapMillis between the end of the cue before and its start
   * @param speaker the number of who says it, or -1 if the same one says it as the cue before
   */
  void write(
      long gapMillis,
      int speaker,
      Numbers<String> formNumbers,
      Numbers<Long> waitNumbers,
      DataOutput out)
      throws IOException {
    ByteBuffersDataOutput body = body(formNumbers, waitNumbers);
    int size = (int) body.size();
    int flags = flags(size, gapMillis);
    int more = more(speaker);
    out.writeByte((byte) (more == 0 ? flags : flags | CueFlags.MORE));
    if (more != 0) {
      out.writeByte((byte) more);
    }
    if (size > CueFlags.SIZE) {
      out.writeVInt(size);
    }
    if (gapMillis != 0) {
      out.writeZLong(gapMillis);
    }
    out.writeVLong(cue.endMillis() - cue.startMillis());
    out.writeVInt(cue.text().length());
    if (speaker >= 0) {
      out.writeVInt(speaker);
    }
    body.copyTo(out);
  }

  private int flags(int size, long gapMillis) {
    return (size <= CueFlags.SIZE ? size : 0)
        | (gapMillis != 0 ? CueFlags.GAP : 0)
        | (hasWaits ? CueFlags.WAITS : 0);
  }

  private int more(int speaker) {
    return (speaker >= 0 ? CueFlags.SPEAKER : 0)
        | (hasWaits && waits.size() == forms.size() ? CueFlags.FIRST_WAIT : 0)
        | (hasWords() ? CueFlags.WORDS : 0);
  }

  private boolean hasWords() {
    return !hasWaits && !cue.words().isEmpty();
  }

  private ByteBuffersDataOutput body(Numbers<String> formNumbers, Numbers<Long> waitNumbers)
      throws IOException {
    ByteBuffersDataOutput body = new ByteBuffersDataOutput();
    if (hasWords()) {
      WordTimes.write(cue.startMillis(), cue.words(), body);
    }
    int unwaited = forms.size() - waits.size();
    for (int i = 0; i < forms.size(); i++) {
      if (hasWaits && i >= unwaited) {
        waitNumbers.write(waits.get(i - unwaited), body);
      }
      formNumbers.write(forms.get(i), body);
    }
    return body;
  }
}
