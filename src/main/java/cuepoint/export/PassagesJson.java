package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.index.PassageSplitter.Span;
import cuepoint.talk.Cue;
import cuepoint.talk.WiderPassage;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said in a talk, with its times, as {@code bundle/moment/passages.js} reads it: in parts
 * of some passages each, so that a search fetches little more than what it shows. Values of one
 * kind are next to each other, which compresses well.
 */
final class PassagesJson {
  /** How many passages a part has; so many are about 8 KB, of which 3 KB are transferred. */
  static final int PART = 8;

  private PassagesJson() {}

  /**
   * The parts of a transcript, each {@code {"first": number of the first cue, "texts": [of each
   * cue], "times": [start, length, ...], "speakers": [of each cue, or ""], "words": [[...], ...],
   * "passages": [first cue, end, ...], "sentences": [as of SentenceBorders]}}. Passages count cues
   * from the first of the part. Times are ms. The start of a cue counts from the end of the cue
   * before, at first from 0; an untimed cue has a length of -1. For a cue whose words all have
   * times, {@code words} has how long after the word before each one begins, at first after the
   * start of the cue; for any other cue it has {@code [offset in the text, that time]} of each word
   * with a time.
   */
  static List<ObjectNode> parts(Division transcript, SentenceBorders sentences) {
    List<ObjectNode> parts = new ArrayList<>();
    List<Span> spans = transcript.spans();
    for (int i = 0; i < spans.size(); i += PART) {
      parts.add(part(transcript, i, Math.min(spans.size(), i + PART), sentences));
    }
    return parts;
  }

  /** Some passages, with what a snippet may need of what is said before and after. */
  private static ObjectNode part(
      Division transcript, int firstPassage, int endPassage, SentenceBorders sentences) {
    List<Cue> cues = transcript.cues();
    List<Span> spans = transcript.spans().subList(firstPassage, endPassage);
    int start = spans.getFirst().start();
    int end = spans.getLast().end();
    List<Cue> before = cues.subList(transcript.section(firstPassage).start(), start).reversed();
    List<Cue> after = cues.subList(end, transcript.section(endPassage - 1).end());
    int first = start - WiderPassage.count(before, WiderPassage.BEFORE);
    int until = end + WiderPassage.count(after, WiderPassage.AFTER);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("first", first);
    addCues(cues.subList(first, until), json);
    ArrayNode passages = json.putArray("passages");
    spans.forEach(span -> passages.add(span.start() - first).add(span.end() - first));
    json.set("sentences", sentences.json(first, until));
    return json;
  }

  private static void addCues(List<Cue> cues, ObjectNode json) {
    ArrayNode texts = json.putArray("texts");
    cues.forEach(cue -> texts.add(cue.text()));
    addTimes(cues, json.putArray("times"));
    ArrayNode speakers = json.putArray("speakers");
    if (cues.stream().anyMatch(cue -> cue.speaker().isPresent())) {
      cues.forEach(cue -> speakers.add(cue.speaker().orElse("")));
    }
    ArrayNode words = json.putArray("words");
    if (cues.stream().anyMatch(cue -> !cue.words().isEmpty())) {
      cues.forEach(cue -> addWords(cue, words.addArray()));
    }
  }

  private static void addTimes(List<Cue> cues, ArrayNode times) {
    long before = 0;
    for (Cue cue : cues) {
      if (cue.timed()) {
        times.add(cue.startMillis() - before).add(cue.endMillis() - cue.startMillis());
        before = cue.endMillis();
      } else {
        times.add(0).add(-1);
      }
    }
  }

  private static void addWords(Cue cue, ArrayNode words) {
    boolean all = areAllTimed(cue);
    long before = cue.startMillis();
    for (Word word : cue.words()) {
      long after = word.startMillis() - before;
      if (all) {
        words.add(after);
      } else {
        words.addArray().add(word.start()).add(after);
      }
      before = word.startMillis();
    }
  }

  private static boolean areAllTimed(Cue cue) {
    List<Integer> begins =
        IntStream.range(0, cue.text().length())
            .filter(at -> at == 0 || cue.text().charAt(at - 1) == ' ')
            .boxed()
            .toList();
    return begins.equals(cue.words().stream().map(Word::start).toList());
  }
}
