package cuepoint.lucene.document;

import cuepoint.index.IndexedTalk;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.lucene.form.SaidFields;
import cuepoint.lucene.form.SaidForms;
import cuepoint.lucene.form.SaidTerms;
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
import org.apache.lucene.util.BitSet;

/**
 * A talk as adjacent Lucene documents: for each transcript its passages and itself, then the talk.
 */
public final class Block {
  /** Names the documents that are talks. */
  public static final Term TALK = new Term("kind", "talk");

  /** Set of the documents that are talks. */
  public static final BitSetProducer TALKS = new QueryBitSetProducer(new TermQuery(TALK));

  private static final String KEY = "block";

  private final List<Document> documents = new ArrayList<>();
  private final List<Field> searched = new ArrayList<>();
  private final List<SaidTerms> said = new ArrayList<>();
  private int passages;

  private Block() {}

  /**
   * The documents of a talk.
   *
   * @param files as of {@link cuepoint.index.Indexer#put}
   */
  public static List<Document> of(IndexedTalk indexed, String files) throws IOException {
    Recording recording = indexed.recording();
    String id = recording.talk().id();
    Block block = new Block();
    for (int i = 0; i < indexed.divisions().size(); i++) {
      block.add(recording.transcripts().get(i), indexed.divisions().get(i), id);
    }
    Document talk = TalkDocument.of(recording, block.passages, files);
    block.searched.forEach(talk::add);
    talk.add(new StringField(TALK.field(), TALK.bytes(), Field.Store.NO));
    SuggestionFields.addTo(talk, recording.talk(), block.said);
    TalkWords.addTo(talk, recording.talk(), block.said);
    block.documents.add(talk);
    block.documents.forEach(each -> each.add(new StringField(KEY, id, Field.Store.NO)));
    return block.documents;
  }

  private void add(Transcript transcript, Division division, String talkId) throws IOException {
    SaidForms forms = SaidForms.of(transcript, division.cues());
    SaidFields fields = new SaidFields(forms);
    TranscriptWriter writer = new TranscriptWriter(division, forms);
    List<Passage> divided = division.passages();
    for (int i = 0; i < divided.size(); i++) {
      Field words = PassageDocument.words(fields, division.spans().get(i), transcript);
      documents.add(PassageDocument.of(divided.get(i), transcript, words, writer.part(i)));
    }
    passages += divided.size();
    documents.add(TranscriptDocument.of(transcript, division, writer.lexicon(), talkId));
    searched.add(TalkDocument.said(fields, transcript));
    said.add(SaidTerms.of(transcript, forms));
  }

  /**
   * The first document of a talk's block, in the segment.
   *
   * @param talks of the segment
   */
  public static int first(int talk, BitSet talks) {
    return talk == 0 ? 0 : talks.prevSetBit(talk - 1) + 1;
  }

  /** Names every document of a talk's block. */
  public static Term key(String talkId) {
    return new Term(KEY, talkId);
  }
}
