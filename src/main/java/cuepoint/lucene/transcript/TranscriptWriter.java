package cuepoint.lucene.transcript;

import cuepoint.index.PassageSplitter.Division;
import cuepoint.index.PassageSplitter.Span;
import cuepoint.lucene.form.SaidForms;
import cuepoint.lucene.transcript.Numbering.Numbers;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes what is said in a transcript, once: a part with each passage and, with the document after
 * the last passage, the lexicon.
 */
public final class TranscriptWriter {
  static final String PART = "transcript_part";
  static final String LEXICON = "transcript_lexicon";

  private final Division division;
  private final List<NumberedCue> cues = new ArrayList<>();
  private final Map<Optional<String>, Integer> speakers = new LinkedHashMap<>();
  private final Numbers<String> forms;
  private final Numbers<Long> waits;
  private final CueWriter writer;

  /**
   * A transcript.
   *
   * @param division its cues and passages
   * @param said the forms of these cues
   */
  public TranscriptWriter(Division division, SaidForms said) {
    this.division = division;
    Numbering<Long> waitNumbering = new Numbering<>();
    speakers.put(Optional.empty(), 0);
    for (Cue cue : division.cues()) {
      int start = said.start(cues.size());
      int end = said.start(cues.size() + 1);
      cues.add(NumberedCue.of(cue, start, end, waitNumbering));
      speakers.putIfAbsent(cue.speaker(), speakers.size());
    }
    this.forms = Numbering.numbers(said.texts(), said.counts());
    this.waits = waitNumbering.numbers();
    this.writer = new CueWriter(said, forms, waits);
  }

  /** What goes with a passage. */
  public Field part(int passage) throws IOException {
    List<Span> spans = division.spans();
    Span span = spans.get(passage);
    int end = passage + 1 < spans.size() ? spans.get(passage + 1).start() : cues.size();
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(span.end() - span.start());
    out.writeVInt(end - span.start());
    long before = 0;
    Optional<String> speaker = Optional.empty();
    for (NumberedCue numbered : cues.subList(span.start(), end)) {
      Cue cue = numbered.cue();
      int other = cue.speaker().equals(speaker) ? -1 : speakers.getOrDefault(cue.speaker(), 0);
      writer.write(numbered, cue.startMillis() - before, other, out);
      before = cue.endMillis();
      speaker = cue.speaker();
    }
    return new BinaryDocValuesField(PART, new BytesRef(out.toArrayCopy()));
  }

  /** What goes with the document after the passages. */
  public Field lexicon() throws IOException {
    List<String> named = speakers.keySet().stream().flatMap(Optional::stream).toList();
    return new BinaryDocValuesField(
        LEXICON, LexiconWriter.encode(division.spans().size(), named, waits, forms));
  }
}
