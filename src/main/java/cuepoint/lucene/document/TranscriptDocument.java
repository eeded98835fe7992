package cuepoint.lucene.document;

import cuepoint.index.PassageSplitter.Division;
import cuepoint.lucene.transcript.TranscriptReader;
import cuepoint.lucene.transcript.WholeCues;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/** A whole transcript as a Lucene document: read when it is shown, never searched. */
public final class TranscriptDocument {
  private static final String TALK = "transcript_talk";

  private static final String LANGUAGE = "transcript_language";
  private static final String CAPTIONS = "transcript_captions";
  private static final String CUES = "transcript_cues";
  private static final String FILE = "transcript_file";

  private TranscriptDocument() {}

  /**
   * A transcript.
   *
   * @param division the same, divided
   * @param lexicon of its passages
   */
  static Document of(Transcript transcript, Division division, Field lexicon, String talkId)
      throws IOException {
    Document document = new Document();
    document.add(new StringField(TALK, talkId, Field.Store.NO));
    document.add(new StoredField(LANGUAGE, transcript.language()));
    document.add(new StoredField(CAPTIONS, transcript.kind().name()));
    document.add(lexicon);
    document.add(new StoredField(CUES, WholeCues.encode(transcript.cues(), division.cues())));
    transcript.file().ifPresent(file -> document.add(new StoredField(FILE, file)));
    return document;
  }

  /** Names the transcripts of a talk. */
  public static Term key(String talkId) {
    return new Term(TALK, talkId);
  }

  /** Reads a transcript. */
  public static Transcript transcript(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    List<Cue> pieces = new TranscriptReader(leaf.reader()).cues(document - leaf.docBase);
    Document stored = reader.storedFields().document(document);
    return new Transcript(
        stored.get(LANGUAGE),
        CaptionKind.valueOf(stored.get(CAPTIONS)),
        WholeCues.decode(stored.getBinaryValue(CUES), pieces),
        Optional.ofNullable(stored.get(FILE)));
  }
}
