package cuepoint.lucene.document;

import cuepoint.index.PassageSplitter.Span;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.form.SaidFields;
import cuepoint.lucene.transcript.TextKey;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A passage as a Lucene document: a child in the block of its talk. */
public final class PassageDocument {
  /** BCP 47 tag of the transcript. */
  public static final String LANGUAGE = "passage_language";

  /** Who wrote the transcript. */
  public static final String CAPTIONS = "passage_captions";

  /** Who speaks, where the captions say so. */
  static final String SPEAKER = "passage_speaker";

  /** Who speaks where, if somebody is named. */
  static final String TURNS = "passage_turns";

  private static final FieldType WITH_OFFSETS = new FieldType();

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private PassageDocument() {}

  /**
   * A passage.
   *
   * @param words as {@link #words}
   * @param cues what is said, with its times
   */
  static Document of(Passage passage, Transcript transcript, Field words, Field cues)
      throws IOException {
    Document document = new Document();
    document.add(words);
    document.add(cues);
    document.add(new StringField(LANGUAGE, transcript.language(), Field.Store.NO));
    document.add(new SortedDocValuesField(LANGUAGE, new BytesRef(transcript.language())));
    document.add(new StringField(CAPTIONS, transcript.kind().label(), Field.Store.NO));
    document.add(TextKey.field(passage.text()));
    SpeakerTurns turns = SpeakerTurns.of(passage);
    if (!turns.turns().isEmpty()) {
      document.add(new BinaryDocValuesField(TURNS, turns.encode()));
    }
    turns.speakers().stream()
        .filter(speaker -> !speaker.isEmpty())
        .forEach(speaker -> document.add(new StringField(SPEAKER, speaker, Field.Store.NO)));
    return document;
  }

  /** What is said, to be searched. */
  public static Field words(Passage passage, Transcript transcript) {
    return new Field(field(transcript), passage.text(), WITH_OFFSETS);
  }

  /** The same of the passage that has some of the cues. */
  static Field words(SaidFields said, Span cues, Transcript transcript) {
    return said.passage(field(transcript), cues.start(), cues.end(), WITH_OFFSETS);
  }

  private static String field(Transcript transcript) {
    return TextField.PASSAGE.in(LanguageGroup.of(transcript.language()));
  }
}
