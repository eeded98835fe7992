package cuepoint.lucene.document;

import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Who speaks where in a passage, which is read faster than what is said. As bytes: for each turn
 * how many UTF-16 units it starts after the turn before, and the name.
 *
 * @param turns in order, not overlapping; each ends where the next starts
 */
public record SpeakerTurns(List<Turn> turns) {

  /** In a passage whose captions name nobody. */
  public static final SpeakerTurns UNNAMED = new SpeakerTurns(List.of());

  /** Where nobody is named. */
  private static final String NOBODY = "";

  public SpeakerTurns {
    turns = List.copyOf(turns);
  }

  /**
   * What one says without being interrupted.
   *
   * @param start where it begins in the text of the passage, in UTF-16 units
   * @param speaker as {@link FilterValues#normalized}; empty where nobody is named
   */
  public record Turn(int start, String speaker) {}

  /** The turns of a passage. */
  public static SpeakerTurns of(Passage passage) {
    List<Turn> turns = new ArrayList<>();
    String before = NOBODY;
    int start = 0;
    for (Cue cue : passage.cues()) {
      String speaker = cue.speaker().map(FilterValues::normalized).orElse(NOBODY);
      if (!speaker.equals(before)) {
        turns.add(new Turn(start, speaker));
        before = speaker;
      }
      start += cue.text().length() + 1;
    }
    return new SpeakerTurns(turns);
  }

  /** The turns of a passage, of which its document is not indexed yet. */
  public static SpeakerTurns of(Document passage) throws IOException {
    BytesRef turns = passage.getBinaryValue(PassageDocument.TURNS);
    return turns == null ? UNNAMED : decode(turns);
  }

  /** Who says the character at an offset, in UTF-16 units: empty where nobody is named. */
  public String speakerAt(int offset) {
    String speaker = NOBODY;
    for (Turn turn : turns) {
      if (turn.start > offset) {
        break;
      }
      speaker = turn.speaker;
    }
    return speaker;
  }

  /** Who speaks at all, and empty if somebody does whom nobody names. */
  public List<String> speakers() {
    Stream<String> first =
        turns.isEmpty() || turns.getFirst().start > 0 ? Stream.of(NOBODY) : Stream.of();
    return Stream.concat(first, turns.stream().map(Turn::speaker)).distinct().toList();
  }

  BytesRef encode() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int before = 0;
    for (Turn turn : turns) {
      out.writeVInt(turn.start - before);
      out.writeString(turn.speaker);
      before = turn.start;
    }
    return new BytesRef(out.toArrayCopy());
  }

  static SpeakerTurns decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Turn> turns = new ArrayList<>();
    int start = 0;
    while (!in.eof()) {
      start += in.readVInt();
      turns.add(new Turn(start, in.readString()));
    }
    return new SpeakerTurns(turns);
  }
}
