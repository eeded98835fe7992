package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.reading.Sentence;
import cuepoint.reading.Sentences;
import cuepoint.talk.Cue;
import cuepoint.talk.JoinedCues;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a transcript begin and end, as {@code bundle/reel/spoken.js} reads it: it
 * cannot cut sentences. They are those of the cues before long ones are cut, as a service has them,
 * placed in the cues of passages.
 */
final class SentenceBorders {
  private final List<Border> borders;

  private SentenceBorders(List<Border> borders) {
    this.borders = borders;
  }

  /**
   * A border between two sentences, or before the first, or after the last.
   *
   * @param cue index of the cue in which the next sentence begins; the number of cues at the end
   * @param offset where it begins in that cue, in UTF-16 units
   * @param startMillis how long after the start of that cue it begins, in ms
   * @param restMillis how long before the end of its last cue the sentence before ends, in ms
   */
  private record Border(int cue, int offset, long startMillis, long restMillis) {}

  /**
   * The borders in a transcript.
   *
   * @param whole its cues
   * @param cut the same words in the same order, in the cues of passages
   */
  static SentenceBorders of(List<Cue> whole, List<Cue> cut) {
    List<Border> borders = new ArrayList<>();
    JoinedCues text = new JoinedCues(whole);
    JoinedCues pieces = new JoinedCues(cut);
    long rest = 0;
    for (Sentence sentence : Sentences.of(whole)) {
      int start = text.start(sentence.firstCue()) + sentence.start();
      int end = text.start(sentence.lastCue()) + sentence.end();
      int cue = pieces.indexAt(start);
      long wait = sentence.timed() ? sentence.startMillis() - cut.get(cue).startMillis() : 0;
      borders.add(new Border(cue, start - pieces.start(cue), wait, rest));
      Cue last = cut.get(pieces.indexAt(end - 1));
      rest = sentence.timed() ? last.endMillis() - sentence.endMillis() : 0;
    }
    borders.add(new Border(cut.size(), 0, 0, rest));
    return new SentenceBorders(borders);
  }

  /**
   * The borders from the beginning of a cue to that of another, both included: of each {@code cue,
   * offset, startMillis, restMillis}. The cue counts from that of the border before, at first from
   * the first one.
   */
  ArrayNode json(int first, int until) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    int before = first;
    for (Border border : borders) {
      if (border.cue() >= first
          && (border.cue() < until || (border.cue() == until && border.offset() == 0))) {
        json.add(border.cue() - before)
            .add(border.offset())
            .add(border.startMillis())
            .add(border.restMillis());
        before = border.cue();
      }
    }
    return json;
  }
}
