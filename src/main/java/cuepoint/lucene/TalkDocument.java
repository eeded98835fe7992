package cuepoint.lucene;

import cuepoint.index.IndexedFiles;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A talk as a Lucene document: the parent, and so the last, of its block. */
final class TalkDocument {
  /** {@code EVENT/STEM}. */
  static final String ID = "talk";

  static final String TITLE = "title";
  static final String SPEAKERS = "speakers";
  static final String DESCRIPTION = "description";
  static final String TAGS = "tags";
  static final String EVENT_NAME = "event_name";

  /** The speakers' names, in words of no language, for filters. */
  static final String NAMES = "names";

  /** All that is said in the talk. */
  static final String SAID = "said";

  /** The words that are said and by which the talk is named, each with how it sounds. */
  static final String SOUND = "sound";

  static final String EVENT = "event";

  /** The event's id and name, {@link #LABEL} between them. */
  static final String EVENT_FACET = "event_facet";

  static final char LABEL = '\n';
  static final String SPEAKER = "speaker";
  static final String YEAR = "year";
  static final String LANGUAGE = "language";
  static final String CAPTIONS = "captions";

  /** Day of the recording, in days since 1970-01-01. */
  static final String RECORDED = "recorded";

  private static final String TALK = "stored_talk";
  private static final String FILES = "files";

  private static final FieldType WORDS = TextField.TYPE_NOT_STORED;
  private static final FieldType WITH_OFFSETS = new FieldType();
  private static final FieldType FREQUENCIES = new FieldType();
  private static final FieldType TERMS = new FieldType();

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
    TERMS.setIndexOptions(IndexOptions.DOCS);
    TERMS.setOmitNorms(true);
    TERMS.freeze();
  }

  private TalkDocument() {}

  static Document of(Recording recording, IndexedFiles files) throws IOException {
    Talk talk = recording.talk();
    Document document = new Document();
    document.add(new StringField(ID, talk.id(), Field.Store.NO));
    document.add(new StoredField(TALK, TalkCodec.encode(talk)));
    document.add(filesField(files));
    addText(document, talk);
    addFilters(document, talk);
    for (Transcript transcript : recording.transcripts()) {
      Language language = Language.of(transcript.language());
      String said = said(transcript);
      add(document, SAID, language, said, FREQUENCIES);
      add(document, SOUND, language, said, TERMS);
      addValue(document, LANGUAGE, transcript.language());
      addValue(document, CAPTIONS, transcript.kind().label());
    }
    return document;
  }

  static Talk talk(Document document) throws IOException {
    return TalkCodec.decode(document.getBinaryValue(TALK));
  }

  static Term key(String talkId) {
    return new Term(ID, talkId);
  }

  static Field filesField(IndexedFiles files) throws IOException {
    return new BinaryDocValuesField(FILES, IndexedFilesCodec.encode(files));
  }

  /** Of every talk the {@link #files} it was read from. */
  static BinaryDocValues allFiles(LeafReader reader) throws IOException {
    return DocValues.getBinary(reader, FILES);
  }

  static IndexedFiles files(BinaryDocValues files) throws IOException {
    return IndexedFilesCodec.decode(files.binaryValue());
  }

  private static void addText(Document document, Talk talk) {
    Language language = Language.of(talk.language());
    String speakers = String.join("; ", talk.speakers());
    add(document, TITLE, language, talk.title(), WITH_OFFSETS);
    add(document, SPEAKERS, language, speakers, WORDS);
    add(document, DESCRIPTION, language, talk.description(), WORDS);
    add(document, TAGS, language, String.join("; ", talk.tags()), WORDS);
    add(document, EVENT_NAME, language, talk.event().name(), WORDS);
    add(document, NAMES, Language.OTHER, speakers, WORDS);
    add(document, SOUND, language, talk.title() + "; " + speakers, TERMS);
  }

  private static void add(
      Document document, String base, Language language, String text, FieldType type) {
    document.add(new Field(SpokenAnalyzer.field(base, language), text, type));
  }

  private static void addFilters(Document document, Talk talk) {
    document.add(new StringField(EVENT, talk.event().id(), Field.Store.NO));
    addValue(document, EVENT_FACET, talk.event().id() + LABEL + talk.event().name());
    talk.speakers().forEach(speaker -> addValue(document, SPEAKER, speaker));
    talk.recorded()
        .ifPresent(day -> {
          document.add(new LongPoint(RECORDED, day.toEpochDay()));
          addValue(document, YEAR, Integer.toString(day.getYear()));
        });
  }

  private static void addValue(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static String said(Transcript transcript) {
    return transcript.cues().stream().map(Cue::text).collect(Collectors.joining(" "));
  }
}
