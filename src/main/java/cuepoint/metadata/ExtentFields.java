package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Reads where in its recording a talk is: {@code start} and {@code end}, or RubyEvents' {@code
 * start_cue} and {@code end_cue}. Many programs call the day or the time of day {@code start}.
 */
final class ExtentFields {
  /** Beside one of these, a time with a colon is one of the day. */
  private static final String[] OF_SCHEDULES = {
    "room", "guid", "persons", "slot", "slots", "date", "day", "code"
  };

  private ExtentFields() {}

  /** Where it begins, in ms. */
  static Optional<Long> start(JsonFields json) {
    return millis(json, "start").or(() -> json.millis(Length.Unit.PLACE, "start_cue"));
  }

  /**
   * Where it ends, in ms.
   *
   * @param start where it begins; an end that is not after that is a problem
   */
  static Optional<Long> end(JsonFields json, Optional<Long> start) {
    Optional<Long> end = millis(json, "end").or(() -> json.millis(Length.Unit.PLACE, "end_cue"));
    if (end.filter(millis -> millis <= start.orElse(0L)).isPresent()) {
      json.expected(json.has("end") ? "end" : "end_cue", "after the start of the talk");
      return Optional.empty();
    }
    return end;
  }

  private static Optional<Long> millis(JsonFields json, String field) {
    JsonNode value = json.value(field);
    boolean day = Day.of(value.asText("")).isPresent();
    return day || (!value.isNumber() && isOfSchedule(json))
        ? Optional.empty()
        : json.millis(Length.Unit.PLACE, field);
  }

  private static boolean isOfSchedule(JsonFields json) {
    for (String field : OF_SCHEDULES) {
      if (json.has(field)) {
        return true;
      }
    }
    return false;
  }
}
