package cuepoint.lucene;

import cuepoint.collection.Revision;
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
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
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

  /** All that is said in the talk. */
  static final String SAID = "said";

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
  private static final String REVISION = "revision";

  private static final FieldType WITH_OFFSETS = new FieldType();
  private static final FieldType FREQUENCIES = new FieldType();

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
  }

  private TalkDocument() {}

  static Document of(Recording recording, Revision revision) throws IOException {
    Talk talk = recording.talk();
    Document document = new Document();
    document.add(new StringField(ID, talk.id(), Field.Store.NO));
    document.add(new StoredField(TALK, TalkCodec.encode(talk)));
    document.add(new BinaryDocValuesField(REVISION, encode(revision)));
    addText(document, talk);
    addFilters(document, talk);
    for (Transcript transcript : recording.transcripts()) {
      document.add(new Field(SAID, said(transcript), FREQUENCIES));
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

  static Field revisionField(Revision revision) throws IOException {
    return new BinaryDocValuesField(REVISION, encode(revision));
  }

  static BinaryDocValues revisions(LeafReader reader) throws IOException {
    return DocValues.getBinary(reader, REVISION);
  }

  static Revision revision(BinaryDocValues revisions) throws IOException {
    BytesRef bytes = revisions.binaryValue();
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Revision(in.readString(), in.readString());
  }

  private static BytesRef encode(Revision revision) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(revision.stamp());
    out.writeString(revision.hash());
    return new BytesRef(out.toArrayCopy());
  }

  private static void addText(Document document, Talk talk) {
    document.add(new Field(TITLE, talk.title(), WITH_OFFSETS));
    document.add(new TextField(SPEAKERS, String.join("; ", talk.speakers()), Field.Store.NO));
    document.add(new TextField(DESCRIPTION, talk.description(), Field.Store.NO));
    document.add(new TextField(TAGS, String.join("; ", talk.tags()), Field.Store.NO));
    document.add(new TextField(EVENT_NAME, talk.event().name(), Field.Store.NO));
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
