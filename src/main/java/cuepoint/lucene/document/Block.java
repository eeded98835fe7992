package cuepoint.lucene.document;

import cuepoint.index.IndexedTalk;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.lucene.transcript.TranscriptWriter;
import cuepoint.talk.Passage;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/**
 * A talk as adjacent Lucene documents: for each transcript its passages and itself, then the talk.
 */
public final class Block {
  /** Names the documents that are talks. */
  public static final Term TALK = new Term("kind", "talk");

  /** Set of the documents that are talks. */
  public static final BitSetProducer TALKS = new QueryBitSetProducer(new TermQuery(TALK));

  private static final String KEY = "block";

  private Block() {}

  /**
   * The documents of a talk.
   *
   * @param files as of {@link cuepoint.index.Indexer#put}
   */
  public static List<Document> of(IndexedTalk indexed, String files) throws IOException {
    List<Document> documents = new ArrayList<>();
    Recording recording = indexed.recording();
    String id = recording.talk().id();
    for (int i = 0; i < indexed.divisions().size(); i++) {
      add(recording.transcripts().get(i), indexed.divisions().get(i), id, documents);
    }
    int passages = documents.size() - recording.transcripts().size();
    Document talk = TalkDocument.of(recording, passages, files);
    talk.add(new StringField(TALK.field(), TALK.bytes(), Field.Store.NO));
    List<SaidWords> said = recording.transcripts().stream().map(SaidWords::of).toList();
    SuggestionFields.addTo(talk, recording.talk(), said);
    TalkWords.addTo(talk, recording.talk(), said);
    documents.add(talk);
    documents.forEach(document -> document.add(new StringField(KEY, id, Field.Store.NO)));
    return documents;
  }

  private static void add(
      Transcript transcript, Division division, String talkId, List<Document> documents)
      throws IOException {
    TranscriptWriter writer = new TranscriptWriter(division);
    List<Passage> passages = division.passages();
    for (int i = 0; i < passages.size(); i++) {
      documents.add(PassageDocument.of(passages.get(i), transcript, writer.part(i)));
    }
    documents.add(TranscriptDocument.of(transcript, division, writer.lexicon(), talkId));
  }

  /** Names every document of a talk's block. */
  public static Term key(String talkId) {
    return new Term(KEY, talkId);
  }
}
