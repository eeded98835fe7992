package cuepoint.lucene.transcript;

import cuepoint.lucene.form.SaidForms;
import cuepoint.lucene.transcript.Numbering.Numbers;
import cuepoint.talk.Cue;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;

/** Writes the cues that {@link CueCursor} reads, as {@link CueFlags} describes them. */
final class CueWriter {
  private final SaidForms said;
  private final Numbers<String> forms;
  private final Numbers<Long> waits;
  private final ByteBuffersDataOutput body = ByteBuffersDataOutput.newResettableInstance();

  /**
   * Writes cues of a transcript.
   *
   * @param said its forms
   * @param forms their numbers
   * @param waits numbers of its waits
   */
  CueWriter(SaidForms said, Numbers<String> forms, Numbers<Long> waits) {
    this.said = said;
    this.forms = forms;
    this.waits = waits;
  }

  /**
   * Writes a cue.
   *
   * @param gapMillis between the end of the cue before and its start
   * @param speaker the number of who says it, or -1 if the same one says it as the cue before
   */
  void write(NumberedCue numbered, long gapMillis, int speaker, DataOutput out) throws IOException {
    body.reset();
    addBody(numbered);
    int size = Math.toIntExact(body.size());
    writeFlags(numbered, size, gapMillis, speaker, out);
    if (size > CueFlags.SIZE) {
      out.writeVInt(size);
    }
    if (gapMillis != 0) {
      out.writeZLong(gapMillis);
    }
    Cue cue = numbered.cue();
    out.writeVLong(cue.endMillis() - cue.startMillis());
    out.writeVInt(cue.text().length());
    if (speaker >= 0) {
      out.writeVInt(speaker);
    }
    body.copyTo(out);
  }

  private static void writeFlags(
      NumberedCue numbered, int size, long gapMillis, int speaker, DataOutput out)
      throws IOException {
    int more =
        (speaker >= 0 ? CueFlags.SPEAKER : 0)
            | (numbered.hasFirstWait() ? CueFlags.FIRST_WAIT : 0)
            | (numbered.hasWords() ? CueFlags.WORDS : 0);
    int flags =
        (size <= CueFlags.SIZE ? size : 0)
            | (gapMillis != 0 ? CueFlags.GAP : 0)
            | (numbered.hasWaits() ? CueFlags.WAITS : 0)
            | (more != 0 ? CueFlags.MORE : 0);
    out.writeByte((byte) flags);
    if (more != 0) {
      out.writeByte((byte) more);
    }
  }

  private void addBody(NumberedCue numbered) throws IOException {
    if (numbered.hasWords()) {
      WordTimes.write(numbered.cue().startMillis(), numbered.cue().words(), body);
    }
    int first = numbered.start() + (numbered.hasFirstWait() ? 0 : 1);
    for (int place = numbered.start(); place < numbered.end(); place++) {
      if (numbered.hasWaits() && place >= first) {
        waits.write(numbered.waits().get(place - first), body);
      }
      forms.write(said.number(place), body);
    }
  }
}
