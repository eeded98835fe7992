package cuepoint.lucene.document;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;

/** A whole transcript as a Lucene document: read when it is shown, never searched. */
public final class TranscriptDocument {
  private static final String TALK = "transcript_talk";

  private static final String LANGUAGE = "transcript_language";
  private static final String CAPTIONS = "transcript_captions";
  private static final String CUES = "transcript_cues";
  private static final String LINES = "transcript_lines";
  private static final String FILE = "transcript_file";

  private TranscriptDocument() {}

  static Document of(Transcript transcript, String talkId) throws IOException {
    Document document = new Document();
    document.add(new StringField(TALK, talkId, Field.Store.NO));
    document.add(new StoredField(LANGUAGE, transcript.language()));
    document.add(new StoredField(CAPTIONS, transcript.kind().name()));
    document.add(new StoredField(CUES, CueCodec.encode(transcript.cues())));
    document.add(new StoredField(LINES, CueCodec.encodeLines(transcript.cues())));
    transcript.file().ifPresent(file -> document.add(new StoredField(FILE, file)));
    return document;
  }

  /** Names the transcripts of a talk. */
  public static Term key(String talkId) {
    return new Term(TALK, talkId);
  }

  public static Transcript transcript(Document document) throws IOException {
    return new Transcript(
        document.get(LANGUAGE),
        CaptionKind.valueOf(document.get(CAPTIONS)),
        CueCodec.decodeLines(
            document.getBinaryValue(LINES), CueCodec.decode(document.getBinaryValue(CUES))),
        Optional.ofNullable(document.get(FILE)));
  }
}
