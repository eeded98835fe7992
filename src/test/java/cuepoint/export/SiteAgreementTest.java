package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Node;
import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import cuepoint.engine.Engine;
import cuepoint.format.json.HitsJson;
import cuepoint.format.json.Json;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    List<JsonNode> answers = ask(QUERIES.stream().map(text -> question("q", text)));
    try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
      for (int i = 0; i < answers.size(); i++) {
        Query query = Query.of(QUERIES.get(i));
        ObjectNode expected = json.valueToTree(HitsJson.of(engine.searcher().search(query)));
        assertThat(compared(answers.get(i))).as(QUERIES.get(i)).isEqualTo(compared(expected));
      }
    }
  }

  @Test
  void suggestions() throws Exception {
    List<JsonNode> answers = ask(TYPED.stream().map(text -> question("suggest", text)));
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

  private ObjectNode question(String name, String text) {
    return json.createObjectNode().put(name, text).put("limit", name.equals("q") ? 10 : 8);
  }

  private List<JsonNode> ask(Stream<ObjectNode> questions) throws Exception {
    export();
    List<String> lines =
        Node.run(
            temporary,
            questions.map(Json::compact).toList(),
            "src/test/js/ask.mjs",
            temporary.resolve("site").toString());
    return lines.stream().map(this::read).toList();
  }

  private JsonNode read(String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  /** The tests' collection and three talks more, one of them in German. */
  private void export() throws IOException {
    FolderFixture talks = new FolderFixture(temporary.resolve("talks"));
    try (Stream<Path> files = Files.walk(TestCollection.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = talks.root().resolve(TestCollection.FOLDER.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    talks.write(
        "conf/gc.json", "{\"title\":\"Garbage collectors\",\"speakers\":[\"Ann Lindgren\"]}");
    talks.write(
        "conf/gc.en.vtt",
        vtt(
            "the garbage collector stops the trace points",
            "naïve cafés",
            "generations of a garbage collector cost a pause",
            "tracing one instruction"));
    talks.write(
        "conf/faster.json",
        "{\"title\":\"Garbage from probes, faster\",\"speakers\":[\"Ann Lindgren\",\"Ben Ode\"]}");
    talks.write(
        "conf/faster.en.vtt",
        vtt(
            "a probe costs a nop",
            "garbage again and garbage color",
            "the collectors",
            "almost nothing costs a probe nothing"));
    talks.write("conf/spur.json", "{\"title\":\"Auf der Spur\",\"language\":\"de\"}");
    talks.write("conf/spur.de.vtt", vtt("wir müssen die Proben hören", "das kostet fast nichts"));
    new BundleFixture(talks.root(), temporary.resolve("index")).to(temporary.resolve("site"));
  }

  private static String vtt(String... cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    IntStream.range(0, cues.length)
        .forEach(i ->
            text.append(
                "\n00:%02d.000 --> 00:%02d.500\n%s\n".formatted(3 * i, 3 * i + 2, cues[i])));
    return text.toString();
  }

  /** Without what differs by nature: addresses, facets, time; scores to the second decimal. */
  private static JsonNode compared(JsonNode answer) {
    ObjectNode all = (ObjectNode) answer;
    all.remove(List.of("facets", "tookMillis", "related"));
    for (JsonNode hit : all.withArray("hits")) {
      ObjectNode one = (ObjectNode) hit;
      one.put("talk", hit.at("/talk/id").asText());
      one.put("score", Math.round(hit.get("score").asDouble() * 100));
      hit.get("moments").forEach(moment -> ((ObjectNode) moment).remove("url"));
    }
    return all;
  }

  private static JsonNode pagesLeftOut(JsonNode answer) {
    answer.get("suggestions").forEach(each -> ((ObjectNode) each).remove("page"));
    return answer;
  }
}
