package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.WiderPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link TranscriptWriter} has written into one segment, cheapest in ascending order.
 * For one thread.
 */
public final class TranscriptReader {
  private final LeafReader reader;
  private BinaryDocValues parts;
  private BinaryDocValues lexicons;
  private int first;
  private int transcript = -1;
  private @Nullable Lexicon opened;
  private int lastDocument = -1;
  private @Nullable TranscriptPart lastPart;

  public TranscriptReader(LeafReader reader) throws IOException {
    this.reader = reader;
    this.parts = DocValues.getBinary(reader, TranscriptWriter.PART);
    this.lexicons = DocValues.getBinary(reader, TranscriptWriter.LEXICON);
  }

  /** A passage, by its document. */
  public StoredPassage passage(int document) throws IOException {
    Lexicon lexicon = lexicon(document);
    TranscriptPart part = part(document);
    List<TranscriptPart> all = new ArrayList<>(2);
    all.add(part);
    int cues = part.cues();
    for (int next = document + 1; cues < part.passageCues(); next++) {
      TranscriptPart more = part(next);
      all.add(more);
      cues += more.cues();
    }
    return new StoredPassage(lexicon, all);
  }

  /**
   * What is said before a passage in its section, by its document, as of {@link
   * WiderPassage#BEFORE}.
   */
  public List<Cue> before(int document) throws IOException {
    Lexicon lexicon = lexicon(document);
    List<Cue> cues = new ArrayList<>();
    int wanted = 0;
    for (int next = document - 1;
        next >= first && wanted == cues.size() && part(next).reachesOn();
        next--) {
      cues.addAll(0, cues(next, lexicon));
      wanted = WiderPassage.count(cues.reversed(), WiderPassage.BEFORE);
    }
    return cues.subList(cues.size() - wanted, cues.size());
  }

  /**
   * What is said after a passage in its section, by its document, as of {@link WiderPassage#AFTER}.
   */
  public List<Cue> after(int document) throws IOException {
    Lexicon lexicon = lexicon(document);
    List<Cue> cues = new ArrayList<>();
    int passed = -part(document).passageCues();
    int units = 0;
    boolean goesOn = true;
    for (int next = document; goesOn && units < WiderPassage.AFTER; next++) {
      TranscriptPart part = part(next);
      CueCursor cue = part.cursor(lexicon, part.cues());
      while (units < WiderPassage.AFTER && cue.next()) {
        if (passed++ >= 0) {
          cues.add(cue.cue());
          units += WiderPassage.units(cues.getLast());
        }
      }
      goesOn = part.reachesOn();
    }
    return cues;
  }

  /** How much text is between the beginning of a passage and that of the next, in UTF-16 units. */
  public int units(int document) throws IOException {
    Lexicon lexicon = lexicon(document);
    TranscriptPart part = part(document);
    CueCursor cue = part.cursor(lexicon, part.cues());
    int units = 0;
    while (cue.next()) {
      units += cue.length() + 1;
    }
    return units;
  }

  /** The cues of all passages of a transcript, by its document: each once. */
  public List<Cue> cues(int document) throws IOException {
    Lexicon lexicon = lexicon(document);
    List<Cue> cues = new ArrayList<>();
    for (int next = first; next < document; next++) {
      cues.addAll(cues(next, lexicon));
    }
    return cues;
  }

  /** The cues of a part, by the document of its passage. */
  private List<Cue> cues(int document, Lexicon lexicon) throws IOException {
    TranscriptPart part = part(document);
    List<Cue> cues = new ArrayList<>(part.cues());
    CueCursor cue = part.cursor(lexicon, part.cues());
    while (cue.next()) {
      cues.add(cue.cue());
    }
    return cues;
  }

  /** The lexicon of the transcript to which a document belongs: its own, or that of a passage. */
  private Lexicon lexicon(int document) throws IOException {
    Lexicon known = opened;
    if (known != null && document >= first && document <= transcript) {
      return known;
    }
    if (lexicons.docID() > document) {
      lexicons = DocValues.getBinary(reader, TranscriptWriter.LEXICON);
    }
    transcript = lexicons.docID() < document ? lexicons.advance(document) : document;
    if (transcript == DocIdSetIterator.NO_MORE_DOCS) {
      throw new CorruptIndexException("no transcript", reader.toString());
    }
    Lexicon lexicon = new Lexicon(BytesRef.deepCopyOf(lexicons.binaryValue()).bytes);
    first = transcript - lexicon.passages();
    opened = lexicon;
    return lexicon;
  }

  private TranscriptPart part(int document) throws IOException {
    if (document < first || document >= transcript) {
      throw new CorruptIndexException("a passage without an end", reader.toString());
    }
    TranscriptPart read = lastPart;
    if (read != null && lastDocument == document) {
      return read;
    }
    if (parts.docID() > document) {
      parts = DocValues.getBinary(reader, TranscriptWriter.PART);
    }
    if (!parts.advanceExact(document)) {
      throw new CorruptIndexException("a passage without cues", reader.toString());
    }
    read = TranscriptPart.of(parts.binaryValue());
    lastDocument = document;
    lastPart = read;
    return read;
  }
}
