package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words, and where and when they are said, as exported files have them. */
class PostingsVectorsTest {
  /** Of each passage its cues, and how many of its words the next one does not repeat. */
  private record Said(List<Cue> cues, int own) {}

  private static final Cue A = Cue.of(1000, 4000, "the probe costs almost nothing");
  private static final Cue B = Cue.of(4000, 6500, "until the Probe is enabled 𝒳y 𝒴z");
  private static final Cue C = Cue.of(3_605_000, 3_606_000, "probes again");
  private static final Cue NO_TIME = Cue.untimed("a probe at no time");

  private static final List<List<List<Said>>> COLLECTIONS =
      List.of(
          List.of(),
          List.of(List.of(new Said(List.of(A, B), 5), new Said(List.of(B, C), 9))),
          List.of(
              List.of(new Said(List.of(A, B), 5), new Said(List.of(B), 3), new Said(List.of(C), 2)),
              List.of(new Said(List.of(NO_TIME), 5)),
              List.of(),
              List.of(new Said(List.of(C, NO_TIME, A), 12))),
          List.of(many()));

  private static List<Said> many() {
    return IntStream.range(0, 70)
        .mapToObj(i -> Cue.of(9000L * i, 9000L * i + 8000, "word " + "x".repeat(i)))
        .map(cue -> new Said(List.of(cue), WordList.places(tokens(cue.text()))))
        .toList();
  }

  private final Map<String, Map<Integer, List<List<Object>>>> expected = new TreeMap<>();

  @Test
  void postings() throws Exception {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    for (List<List<Said>> transcripts : COLLECTIONS) {
      expected.clear();
      cases.add(of(transcripts));
    }
    Vectors.check("postings", cases);
  }

  private ObjectNode of(List<List<Said>> transcripts) {
    WordList words = new WordList();
    words.addAbout(Field.TITLE, tokens("Only Written"));
    ArrayNode begun = JsonNodeFactory.instance.arrayNode();
    for (List<Said> passages : transcripts) {
      words.startTranscript();
      if (!passages.isEmpty()) {
        begun.add(words.passages());
      }
      passages.forEach(passage -> add(passage, words));
    }
    List<List<WordEntry>> chunks = words.chunks();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set(
        "words", words.words(chunks, String::length, String::length, term -> 40 * term.length()));
    chunks.forEach(chunk -> json.withArray("files").add(words.postings(chunk)));
    json.set("transcripts", begun);
    json.putPOJO("postings", new TreeMap<>(expected));
    return json;
  }

  private void add(Said said, WordList words) {
    Passage passage = new Passage(said.cues());
    List<Token> tokens = tokens(passage.text());
    for (Token token : tokens) {
      SpokenTime time = passage.timeAt(token.start());
      List<Object> place = new ArrayList<>(List.of(token.position()));
      place.add(time.precision() == Precision.TALK ? "untimed" : time.millis());
      expected
          .computeIfAbsent(token.term(), term -> new TreeMap<>())
          .computeIfAbsent(words.passages(), number -> new ArrayList<>())
          .add(place);
    }
    words.addPassage(passage, tokens, said.own());
  }

  /** A plural has the term of its singular. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      String term = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=.)s$", "");
      tokens.add(new Token(term, word, start, tokens.size()));
      start += word.length() + 1;
    }
    return tokens;
  }
}
