package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Answers to searches of which a part is missing. */
final class Partial {
  private static final String MISSING =
      "A part of the index does not answer: there may be more talks.";
  private static final String LATE =
      "The search took too long and was ended: there may be more talks.";

  private Partial() {}

  /** Whether shards are missing that may have been only away. */
  static boolean mayBeWholeNextTime(List<JsonNode> answers) {
    return answers.stream().anyMatch(Partial::isMissing);
  }

  private static boolean isMissing(JsonNode answer) {
    JsonNode shards = answer.path("_shards");
    return shards.path("failed").asInt() > 0
        || shards.path("successful").asInt() < shards.path("total").asInt();
  }

  private static boolean isLate(JsonNode answer) {
    return answer.path("timed_out").asBoolean();
  }

  /** For the person who asked; none where nothing is missing. */
  static List<String> notes(List<JsonNode> answers) {
    List<String> notes = new ArrayList<>();
    if (answers.stream().anyMatch(Partial::isMissing)) {
      notes.add(MISSING);
    }
    if (answers.stream().anyMatch(Partial::isLate)) {
      notes.add(LATE);
    }
    return notes;
  }
}
