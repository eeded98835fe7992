package cuepoint.metadata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The talks of pretalx's API, whose numbers have units of their own. */
final class Pretalx {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{6}");

  private Pretalx() {}

  /** Tags and tracks without those of which there is only the number. */
  static List<String> withoutIds(List<String> labels) {
    return labels.stream().filter(label -> !label.matches("\\d+")).toList();
  }

  /** Whether a talk has pretalx's code and another of its fields. */
  static boolean is(JsonFields json) {
    boolean code = CODE.matcher(json.value("code").asText("")).matches();
    return code
        && Stream.of("slot", "slots", "submission_type", "content_locale", "abstract", "state")
            .anyMatch(json::has);
  }
}
