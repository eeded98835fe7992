package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.index.PassageSplitter;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.index.PassageSplitter.Span;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Transcript;
import cuepoint.talk.WiderPassage;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said when, and around it, as exported files have it. */
class PassageVectorsTest {
  private static final String TEXT = "the probe costs almost nothing until it is enabled";

  private static final List<List<Cue>> TRANSCRIPTS =
      List.of(
          List.of(Cue.of(1000, 4000, TEXT)),
          List.of(Cue.of(1000, 1001, TEXT), Cue.of(900, 60_000, "it overlaps")),
          List.of(Cue.untimed(TEXT), Cue.of(5000, 6000, "a time at last"), Cue.untimed("none")),
          List.of(words(TEXT, 0, 4, 10, 16, 23, 31, 37, 40, 43), Cue.of(9000, 9500, "and on")),
          List.of(words(TEXT, 4, 23), words("anan as", 0)),
          List.of(said("Ann", 0, "hello"), said("Ben", 900, "hi"), Cue.of(2000, 2100, "noise")),
          List.of(Cue.of(0, 100, "x"), Cue.of(100, 100, "y"), Cue.of(100, 200, "emoji 🎉 in it")),
          many(0),
          many(20_000));

  private static Cue words(String text, int... starts) {
    List<Word> words = new ArrayList<>();
    for (int start : starts) {
      words.add(new Word(start, 2000 + 150L * start));
    }
    return new Cue(2000, 9000, Optional.empty(), text, words);
  }

  private static Cue said(String speaker, long startMillis, String text) {
    return new Cue(startMillis, startMillis + 800, Optional.of(speaker), text, List.of());
  }

  /** With a silence after every 40 cues, in ms. */
  private static List<Cue> many(long silence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long start = 3000L * i + i / 40 * silence;
      cues.add(Cue.of(start, start + 2500, "cue number " + i + " of sixty"));
    }
    return cues;
  }

  @Test
  void times() throws Exception {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    for (List<Cue> cues : TRANSCRIPTS) {
      Division division =
          PassageSplitter.divide(new Transcript("en", CaptionKind.AUTOMATIC, cues), List.of());
      ObjectNode json = cases.addObject();
      json.set(
          "file",
          PassagesJson.parts(division, SentenceBorders.of(cues, division.cues())).getFirst());
      ArrayNode passages = json.putArray("passages");
      for (int i = 0; i < division.spans().size(); i++) {
        passages.add(json(division.passages().get(i)).put("wider", wider(division, i)));
      }
    }
    Vectors.check("passages", cases);
  }

  /** What is said in a passage and around it, in its section. */
  private static String wider(Division division, int passage) {
    List<Cue> cues = division.cues();
    Span span = division.spans().get(passage);
    Span section = division.section(passage);
    List<Cue> before = cues.subList(section.start(), span.start());
    List<Cue> after = cues.subList(span.end(), section.end());
    int first = span.start() - WiderPassage.count(before.reversed(), WiderPassage.BEFORE);
    int end = span.end() + WiderPassage.count(after, WiderPassage.AFTER);
    return new Passage(cues.subList(first, end)).text();
  }

  /** {@code {"text", "times": [[offset, ms, precision], ...]}}, at the begins and ends of words. */
  private static ObjectNode json(Passage passage) {
    String text = passage.text();
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", text);
    ArrayNode times = json.putArray("times");
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || text.charAt(at) == ' ' || text.charAt(at - 1) == ' ') {
        SpokenTime time = passage.timeAt(at);
        String precision = time.precision().name().toLowerCase(Locale.ROOT);
        times.addArray().add(at).add(time.millis()).add(precision);
      }
    }
    return json;
  }
}
