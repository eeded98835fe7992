package cuepoint.lucene;

import cuepoint.index.IndexedFiles;
import cuepoint.index.PassageSplitter;
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
final class Block {
  /** Set of the documents that are talks. */
  static final BitSetProducer TALKS =
      new QueryBitSetProducer(new TermQuery(new Term("kind", "talk")));

  private static final String KEY = "block";

  private Block() {}

  static List<Document> of(Recording recording, IndexedFiles files) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Transcript transcript : recording.transcripts()) {
      for (Passage passage : PassageSplitter.split(transcript)) {
        documents.add(PassageDocument.of(passage, transcript));
      }
      documents.add(TranscriptDocument.of(transcript, recording.talk().id()));
    }
    Document talk = TalkDocument.of(recording, files);
    talk.add(new StringField("kind", "talk", Field.Store.NO));
    SuggestionFields.addTo(talk, recording);
    documents.add(talk);
    for (Document document : documents) {
      document.add(new StringField(KEY, recording.talk().id(), Field.Store.NO));
    }
    return documents;
  }

  /** Names every document of a talk's block. */
  static Term key(String talkId) {
    return new Term(KEY, talkId);
  }
}
