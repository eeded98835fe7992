package cuepoint.lucene.document;

import cuepoint.talk.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** Reads passages of one segment, cheapest in ascending order. For one thread. */
public final class PassageReader {
  private final LeafReader reader;
  private final Map<Integer, String> tags = new HashMap<>();
  private SortedDocValues languages;
  private BinaryDocValues cues;
  private BinaryDocValues turns;

  public PassageReader(LeafReader reader) throws IOException {
    this.reader = reader;
    this.languages = DocValues.getSorted(reader, PassageDocument.LANGUAGE);
    this.cues = DocValues.getBinary(reader, PassageDocument.CUES);
    this.turns = DocValues.getBinary(reader, PassageDocument.TURNS);
  }

  /** What is said in a passage. */
  public Passage passage(int document) throws IOException {
    if (cues.docID() > document) {
      cues = DocValues.getBinary(reader, PassageDocument.CUES);
    }
    cues.advanceExact(document);
    return new Passage(CueCodec.decode(cues.binaryValue()));
  }

  /** Who speaks where in a passage. */
  public SpeakerTurns turns(int document) throws IOException {
    if (turns.docID() > document) {
      turns = DocValues.getBinary(reader, PassageDocument.TURNS);
    }
    return turns.advanceExact(document)
        ? SpeakerTurns.decode(turns.binaryValue())
        : SpeakerTurns.UNNAMED;
  }

  /** The language of a passage, as a BCP 47 tag. */
  public String language(int document) throws IOException {
    if (languages.docID() > document) {
      languages = DocValues.getSorted(reader, PassageDocument.LANGUAGE);
    }
    languages.advanceExact(document);
    int number = languages.ordValue();
    String known = tags.get(number);
    if (known != null) {
      return known;
    }
    String tag = languages.lookupOrd(number).utf8ToString();
    tags.put(number, tag);
    return tag;
  }
}
