package cuepoint.lucene.document;

import cuepoint.lucene.transcript.StoredPassage;
import cuepoint.lucene.transcript.TranscriptReader;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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
  private final TranscriptReader transcripts;
  private BinaryDocValues turns;

  public PassageReader(LeafReader reader) throws IOException {
    this.reader = reader;
    this.languages = DocValues.getSorted(reader, PassageDocument.LANGUAGE);
    this.transcripts = new TranscriptReader(reader);
    this.turns = DocValues.getBinary(reader, PassageDocument.TURNS);
  }

  /** What is said in a passage. */
  public StoredPassage passage(int document) throws IOException {
    return transcripts.passage(document);
  }

  /** As of {@link TranscriptReader#before}. */
  public List<Cue> before(int document) throws IOException {
    return transcripts.before(document);
  }

  /** As of {@link TranscriptReader#after}. */
  public List<Cue> after(int document) throws IOException {
    return transcripts.after(document);
  }

  /** As of {@link TranscriptReader#units}. */
  public int units(int document) throws IOException {
    return transcripts.units(document);
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
