package cuepoint.lucene.transcript;

import cuepoint.lucene.transcript.Numbering.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes what {@link Lexicon} reads. */
final class LexiconWriter {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  private LexiconWriter() {}

  /**
   * A lexicon as bytes.
   *
   * @param passages how many the transcript has
   * @param speakers who is named, in the order of their numbers, from 1
   * @param waits between words, in ms
   */
  static BytesRef encode(
      int passages, List<String> speakers, Numbers<Long> waits, Numbers<String> forms)
      throws IOException {
    LexiconWriter writer = new LexiconWriter();
    writer.out.writeVInt(passages);
    writer.addSpeakers(speakers);
    writer.addWaits(waits.values());
    writer.addForms(forms.values());
    return new BytesRef(writer.out.toArrayCopy());
  }

  private void addSpeakers(List<String> speakers) throws IOException {
    out.writeVInt(speakers.size());
    for (String speaker : speakers) {
      out.writeString(speaker);
    }
  }

  private void addWaits(List<Long> waits) throws IOException {
    out.writeVInt(waits.size());
    long before = 0;
    for (long wait : waits) {
      out.writeZLong(wait - before);
      before = wait;
    }
  }

  private void addForms(List<String> forms) throws IOException {
    ByteBuffersDataOutput letters = new ByteBuffersDataOutput();
    List<Integer> apart = new ArrayList<>();
    out.writeVInt(forms.size());
    String before = "";
    for (int number = 0; number < forms.size(); number++) {
      String form = forms.get(number);
      if (isApart(form)) {
        apart.add(number);
        out.writeByte((byte) Forms.APART);
        before = "";
      } else {
        int shared = number % Forms.GROUP == 0 ? 0 : shared(before, form);
        out.writeByte((byte) (shared << 4 | form.length()));
        addLetters(form, shared, letters);
        before = form;
      }
    }
    addApart(forms, apart);
    letters.copyTo(out);
    for (int number : apart) {
      BytesRef text = new BytesRef(forms.get(number));
      out.writeBytes(text.bytes, text.offset, text.length);
    }
  }

  private static boolean isApart(String form) {
    return form.length() >= Forms.APART || !form.chars().allMatch(letter -> letter <= 0xff);
  }

  private static int shared(String before, String form) {
    int most = Math.min(before.length(), form.length());
    int shared = 0;
    while (shared < most && before.charAt(shared) == form.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static void addLetters(String form, int from, ByteBuffersDataOutput letters) {
    for (int i = from; i < form.length(); i++) {
      letters.writeByte((byte) form.charAt(i));
    }
  }

  private void addApart(List<String> forms, List<Integer> apart) throws IOException {
    out.writeVInt(apart.size());
    int before = 0;
    for (int number : apart) {
      out.writeVInt(number - before);
      out.writeVInt(forms.get(number).length());
      before = number;
    }
  }
}
