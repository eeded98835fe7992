package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.engine.Engine;
import cuepoint.format.json.HitsJson;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of an exported site gives the answers of the engine that wrote it. */
class SiteAgreementTest {
  private static final List<String> QUERIES =
      List.of(
          "",
          "usdt rust",
          "probe",
          "probes cost nothing",
          "\"cost almost nothing\"",
          "\"probes cost\"~10",
          "\"cost probes\"~3",
          "probe -rust",
          "-probe",
          "enab*",
          "p*",
          "pr* ru*",
          "title:usdt",
          "title:probe rust",
          "speaker:ann rust",
          "speaker:Lindgren",
          "\"Ann Lindgren\"",
          "event:conf tracing",
          "tracing 2024",
          "rust 2026",
          "conf probe",
          "event:primers probe",
          "d trace",
          "detrace providers",
          "dtrace",
          "passsage scroes",
          "prbe",
          "tracepoint",
          "trace points",
          "TracePoint",
          "bpf trace",
          "the of and",
          "the probe",
          "std::vector c++ $1 \"unbalanced",
          "second word times",
          "garbage collector",
          "garbage",
          "collector generations pause",
          "zzzz qqqq",
          "naïve CAFÉ",
          "one instruction instruction",
          "müssen wir",
          "hören",
          "数据 库",
          "🎉",
          "“cost almost nothing” -title:garbage",
          "probe speaker:ann speaker:ben",
          "probe -speaker:ann -event:primers",
          "pause title:\"garbage collectors\"",
          "garbage title:\"collectors garbage\"",
          "garbage title:(collectors garbage) title:faster",
          "kostet language:DE",
          "probe nichts -language:de",
          "nichts -language:en captions:manual",
          "probe -captions:manual",
          "garbage event:conf event:nowhere",
          "garbage Event:CONF NOT title:faster",
          "probe year:1850",
          "probe year:soon captions:both",
          "probe since:2024 until:2030-02",
          "probe -year:2000..2100",
          "probe said:almost *robe ~2 trace~2 +nop \"unpaired",
          "the main event: probe",
          "wir the probe",
          "garbage -(pause color)",
          "a b c d e f g h i j k l m n");

  private static final List<String> TYPED =
      List.of(
          "",
          "p",
          "pr",
          "pro",
          "probe",
          "probe ",
          "probe c",
          "usdt pr",
          "gar",
          "garbage",
          "garbage c",
          "the garbage",
          "ann",
          "Lind",
          "ann l",
          "lindgren ann",
          "usd",
          "USDT probes f",
          "from",
          "coll",
          "collector ",
          "zzz",
          "event:conf gar",
          "\"",
          "tra",
          "-pro");

  private final JsonMapper json = new JsonMapper();

  @TempDir Path temporary;

  @Test
  void searches() throws Exception {
    List<JsonNode> answers = SmallSite.in(temporary).answers(QUERIES);
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (int i = 0; i < answers.size(); i++) {
        Query query = Query.of(QUERIES.get(i));
        ObjectNode expected = json.valueToTree(HitsJson.of(engine.searcher().search(query)));
        assertThat(compared(answers.get(i))).as(QUERIES.get(i)).isEqualTo(compared(expected));
      }
    }
  }

  @Test
  void severalValuesOfAFilterAreAlternatives() throws Exception {
    SiteSearch site = SmallSite.in(temporary);
    ObjectNode question = json.createObjectNode().put("q", "garbage probe").put("sort", "date");
    question.putArray("speaker").add("ann").add("ben");
    question.putArray("-event").add("primers").add("nowhere");
    question.put("year", "soon").put("saidBy", "ann");
    JsonNode answer = site.answer(question);
    assertThat(answer.at("/totalTalks").asInt()).isEqualTo(3);
    assertThat(answer.get("notes").valueStream().map(JsonNode::asText))
        .containsExactly(
            "“year:soon” was left out: the value must be a year or years, such as 2018 or"
                + " 2015..2018.",
            "No event is called “nowhere”.",
            "“said-by:ann” was left out: this search does not know who says what.");
  }

  @Test
  void suggestions() throws Exception {
    List<JsonNode> answers = SmallSite.in(temporary).suggestions(TYPED);
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (int i = 0; i < answers.size(); i++) {
        String typed = TYPED.get(i);
        JsonNode expected = SuggestionsJson.of(typed, engine.suggester().suggest(typed, 8));
        assertThat(pagesLeftOut(answers.get(i)))
            .as(typed)
            .isEqualTo(pagesLeftOut(json.valueToTree(expected)));
      }
    }
  }

  @Test
  void aSuggestedSpeakerHasTalks() throws Exception {
    SiteSearch site = SmallSite.in(temporary);
    JsonNode speaker = site.suggestions(List.of("lindg")).getFirst().at("/suggestions/0");
    assertThat(speaker.get("kind").asText()).isEqualTo("speaker");
    JsonNode answer = site.answers(List.of(speaker.get("query").asText())).getFirst();
    assertThat(answer.get("totalTalks").asInt()).isEqualTo(2);
  }

  /** Without what differs by nature: addresses, facets, time; scores to the first decimal. */
  private static JsonNode compared(JsonNode answer) {
    ObjectNode all = (ObjectNode) answer;
    all.remove(List.of("facets", "related"));
    millis(all);
    for (JsonNode hit : all.withArray("hits")) {
      ObjectNode one = (ObjectNode) hit;
      ArrayNode timeline = JsonNodeFactory.instance.arrayNode();
      hit.get("timelineSeconds").forEach(seconds -> timeline.add(millisOf(seconds)));
      one.set("timelineSeconds", timeline);
      one.put("talk", hit.at("/talk/id").asText());
      // Lucene adds numbers of 32 bits.
      one.put("score", Math.round(hit.get("score").asDouble() * 10 - 0.123));
      hit.get("moments")
          .forEach(moment -> ((ObjectNode) moment).remove(List.of("url", "snippetHtml")));
    }
    return all;
  }

  /** Seconds as whole ms: 3 and 3.0 are one. */
  private static void millis(JsonNode json) {
    if (json instanceof ObjectNode object) {
      object.properties().stream()
          .filter(field -> field.getKey().endsWith("Seconds") && field.getValue().isNumber())
          .forEach(field -> field.setValue(millisOf(field.getValue())));
    }
    json.forEach(SiteAgreementTest::millis);
  }

  private static JsonNode millisOf(JsonNode seconds) {
    return JsonNodeFactory.instance.numberNode(Math.round(seconds.asDouble() * 1000));
  }

  private static JsonNode pagesLeftOut(JsonNode answer) {
    answer.get("suggestions").forEach(each -> ((ObjectNode) each).remove("page"));
    return answer;
  }
}
