package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.form.SaidFields;
import cuepoint.search.Facets.Facet;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A talk as a Lucene document: the parent, and so the last, of its block. */
public final class TalkDocument {
  /** {@code EVENT/STEM}. */
  public static final String ID = "talk";

  public static final String EVENT = "event";

  /** The event's id and name, {@link #LABEL} between them. */
  public static final String EVENT_FACET = "event_facet";

  static final char LABEL = '\n';
  public static final String SPEAKER = "speaker";
  public static final String YEAR = "year";
  public static final String LANGUAGE = "language";
  public static final String CAPTIONS = "captions";

  /** Day of the recording, in days since 1970-01-01. */
  public static final String RECORDED = "recorded";

  /** What is known of the talk besides what is said, in bytes. */
  public static final String METADATA = "metadata";

  private static final String FILES = "files";
  private static final String PASSAGES = "passages";

  private static final FieldType WORDS = new FieldType();
  private static final FieldType WITH_OFFSETS = new FieldType();
  private static final FieldType FREQUENCIES = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
  }

  private TalkDocument() {}

  static Document of(Recording recording, int passages, String files) throws IOException {
    Talk talk = recording.talk();
    Document document = new Document();
    document.add(new StringField(ID, talk.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(METADATA, new BytesRef(TalkOutput.bytes(talk))));
    document.add(filesField(files));
    document.add(new NumericDocValuesField(PASSAGES, passages));
    addText(document, talk);
    addFilters(document, talk);
    for (Transcript transcript : recording.transcripts()) {
      addValue(document, LANGUAGE, transcript.language());
      addValue(document, CAPTIONS, transcript.kind().label());
    }
    return document;
  }

  /** All that is said in a transcript, to be searched. */
  static Field said(SaidFields said, Transcript transcript) {
    String field = TextField.SAID.in(LanguageGroup.of(transcript.language()));
    return said.all(field, FREQUENCIES);
  }

  /** Reads the metadata of a talk in a segment. */
  public static Talk talk(LeafReader reader, int document) throws IOException {
    BinaryDocValues talks = DocValues.getBinary(reader, METADATA);
    talks.advanceExact(document);
    return talk(talks.binaryValue());
  }

  /** Reads {@link #METADATA}. */
  public static Talk talk(BytesRef metadata) throws IOException {
    return TalkInput.talk(metadata);
  }

  /** Reads the metadata of a talk. */
  public static Talk talk(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return talk(leaf.reader(), document - leaf.docBase);
  }

  /** A value as facets have it, not counted yet. */
  public static Facet facet(String value) {
    int label = value.indexOf(LABEL);
    return label < 0
        ? new Facet(value, value, 0)
        : new Facet(value.substring(0, label), value.substring(label + 1), 0);
  }

  /** Names the document of a talk. */
  public static Term key(String talkId) {
    return new Term(ID, talkId);
  }

  /** What {@link #files} reads. */
  public static Field filesField(String files) {
    return new BinaryDocValuesField(FILES, new BytesRef(files));
  }

  /** For each talk its {@link #files}. */
  public static BinaryDocValues allFiles(LeafReader reader) throws IOException {
    return DocValues.getBinary(reader, FILES);
  }

  /** What is known of the files that a talk was read from. */
  public static String files(BinaryDocValues files) throws IOException {
    return files.binaryValue().utf8ToString();
  }

  /** How many passages a talk has. */
  public static int passages(LeafReader reader, int document) throws IOException {
    NumericDocValues passages = DocValues.getNumeric(reader, PASSAGES);
    passages.advanceExact(document);
    return (int) passages.longValue();
  }

  private static void addText(Document document, Talk talk) {
    LanguageGroup language = LanguageGroup.of(talk.language());
    String speakers = String.join("; ", talk.speakers());
    add(document, TextField.TITLE, language, talk.title(), WITH_OFFSETS);
    add(document, TextField.SPEAKERS, language, speakers, WORDS);
    add(document, TextField.DESCRIPTION, language, talk.description(), WORDS);
    add(document, TextField.TAGS, language, String.join("; ", talk.tags()), WORDS);
    add(document, TextField.OCCASION, language, talk.occasion(), WORDS);
    add(document, TextField.NAMES, LanguageGroup.OTHER, speakers, WORDS);
  }

  private static void add(
      Document document, TextField field, LanguageGroup language, String text, FieldType type) {
    document.add(new Field(field.in(language), text, type));
  }

  private static void addFilters(Document document, Talk talk) {
    document.add(new StringField(EVENT, talk.event().id(), Field.Store.NO));
    addValue(document, EVENT_FACET, talk.event().id() + LABEL + talk.event().name());
    talk.speakers().forEach(speaker -> addValue(document, SPEAKER, speaker));
    talk.recorded()
        .ifPresent(day -> {
          document.add(new LongPoint(RECORDED, day.toEpochDay()));
          document.add(new NumericDocValuesField(RECORDED, day.toEpochDay()));
          addValue(document, YEAR, Integer.toString(day.getYear()));
        });
  }

  private static void addValue(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}
