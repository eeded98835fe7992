package cuepoint.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Node;
import cuepoint.format.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The search of an exported site, asked by Node.js.
 *
 * @param site the folder of the site
 * @param temporary a folder for what goes in and out
 */
public record SiteSearch(Path site, Path temporary) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Answers to queries, each of at most ten talks. */
  public List<JsonNode> answers(List<String> queries) throws IOException, InterruptedException {
    return ask(queries, "q", 10);
  }

  /** The answer to one question with its parameters. */
  JsonNode answer(ObjectNode question) throws IOException, InterruptedException {
    List<String> questions = List.of(Json.compact(question));
    return JSON.readTree(
        Node.run(temporary, questions, "src/test/js/ask.mjs", site.toString()).getFirst());
  }

  /** Suggestions for typed texts, at most eight for each. */
  List<JsonNode> suggestions(List<String> typed) throws IOException, InterruptedException {
    return ask(typed, "suggest", 8);
  }

  private List<JsonNode> ask(List<String> texts, String name, int limit)
      throws IOException, InterruptedException {
    List<String> questions = new ArrayList<>();
    for (String text : texts) {
      ObjectNode question = JSON.createObjectNode().put(name, text).put("limit", limit);
      questions.add(Json.compact(question));
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Node.run(temporary, questions, "src/test/js/ask.mjs", site.toString())) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }
}
