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

  /**
   * Whether shards are missing that may have been only away, or have too much to do.
   *
   * @param isRepeated whether they were asked a second time
   */
  static boolean mayBeWholeNextTime(List<JsonNode> answers, boolean isRepeated) {
    return answers.stream().anyMatch(isRepeated ? Partial::isOverloaded : Partial::isMissing);
  }

  private static boolean isOverloaded(JsonNode answer) {
    for (JsonNode failure : answer.path("_shards").path("failures")) {
      String type = failure.path("reason").path("type").asText();
      if (type.contains("rejected_execution") || type.contains("circuit_breaking")) {
        return true;
      }
    }
    return false;
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
