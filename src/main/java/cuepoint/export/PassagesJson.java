package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;

/** What is said in a talk, with its times, as {@code bundle/passages.js} reads it. */
final class PassagesJson {
  private PassagesJson() {}

  /**
   * Of each transcript {@code {"cues": [[start, end, text, speaker or "", word offset, its start, ...], ...],
   * "passages": [first cue, end, ...]}}. Times are ms; that of a cue is what follows the end of the
   * one before, the end what follows the start; offsets and starts of words what follows those of
   * the word before, first 0 and the start of the cue. An untimed cue has -1 for an end.
   */
  static ArrayNode of(List<Division> transcripts) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    transcripts.forEach(division -> json.add(of(division)));
    return json;
  }

  private static ObjectNode of(Division division) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode cues = json.putArray("cues");
    long before = 0;
    for (Cue cue : division.cues()) {
      cues.add(of(cue, before));
      before = cue.timed() ? cue.endMillis() : before;
    }
    ArrayNode passages = json.putArray("passages");
    division.spans().forEach(span -> passages.add(span.start()).add(span.end()));
    return json;
  }

  private static ArrayNode of(Cue cue, long before) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    if (cue.timed()) {
      json.add(cue.startMillis() - before).add(cue.endMillis() - cue.startMillis());
    } else {
      json.add(0).add(-1);
    }
    json.add(cue.text());
    if (cue.speaker().isPresent() || !cue.words().isEmpty()) {
      json.add(cue.speaker().orElse(""));
    }
    int offset = 0;
    long millis = cue.startMillis();
    for (Word word : cue.words()) {
      json.add(word.start() - offset).add(word.startMillis() - millis);
      offset = word.start();
      millis = word.startMillis();
    }
    return json;
  }
}
