package cuepoint.event;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.TalkMetadata;
import cuepoint.metadata.Translations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A talk in a schedule.
 *
 * @param metadata what the schedule says about it
 * @param ids names that the schedule's program gave it
 * @param ownVideo whether its video is of it alone; RubyEvents' other talks begin at a cue
 */
public record ScheduleEntry(TalkMetadata metadata, List<String> ids, boolean ownVideo) {
  private static final List<String> IDS =
      List.of("guid", "uuid", "shortUUID", "id", "code", "slug");

  static ScheduleEntry of(JsonNode object, JsonFields json) {
    TalkMetadata talk = TalkMetadata.of(json);
    return new ScheduleEntry(
        hasPlace(object) ? talk : talk.from(Optional.empty(), Optional.empty()),
        Stream.concat(ids(object).stream(), page(object.path("frontend_link").asText("")).stream())
            .distinct()
            .toList(),
        !object.has("start_cue"));
  }

  /** Whether it says where in its video it is: "10:00" is a time of the day in a schedule. */
  private static boolean hasPlace(JsonNode object) {
    return object.has("start_cue") || object.path("start").isNumber();
  }

  /** Whether it is one of several talks in its video. */
  boolean isSegment() {
    return metadata.startMillis().isPresent();
  }

  /** The ids in the fields of a talk. */
  public static List<String> ids(JsonNode object) {
    return IDS.stream().flatMap(field -> Translations.text(object.path(field)).stream()).toList();
  }

  /** The last part of an address. */
  private static Optional<String> page(String address) {
    return Optional.of(address.substring(address.lastIndexOf('/') + 1))
        .filter(name -> !name.isEmpty());
  }

  /** As problems call it. */
  String name() {
    return name(metadata.title(), ids);
  }

  static String name(Optional<String> title, List<String> ids) {
    String name = title.or(() -> ids.stream().findFirst()).orElse("a talk");
    return name.length() > 60 ? name.substring(0, 59) + "…" : name;
  }
}
