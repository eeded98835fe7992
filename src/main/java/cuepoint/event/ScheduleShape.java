package cuepoint.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the talks in a tree, in the shapes that schedules and lists of videos have.
 *
 * @param event the object that describes the event; empty if there is none
 * @param talks an object for each talk
 */
record ScheduleShape(JsonNode event, List<ObjectNode> talks) {
  /**
   * Lists of talks, by their field: frab's older, Sessionize's, media.ccc.de's, pretalx's,
   * PeerTube's, yt-dlp's; then those of their groups.
   */
  private static final List<String> LISTS =
      List.of(
          "sessions",
          "talks",
          "events",
          "submissions",
          "results",
          "data",
          "entries",
          "videos",
          "rooms",
          "days",
          "schedule");

  /** Most lists and groups around a talk: days, a day, its rooms, a room, its talks. */
  private static final int GROUPS_IN_EACH_OTHER = 6;

  private static final int FIRST_TALKS = 50;

  /** What talks have, and chapters, comments and pages have not. */
  private static final Set<String> OF_TALKS =
      Set.of(
          "speakers",
          "speaker",
          "persons",
          "presenters",
          "startsAt",
          "video_id",
          "video_provider",
          "frontend_link",
          "recordingUrl",
          "recorded",
          "webpage_url",
          "channel",
          "youtube_url",
          "videos");

  /** What one talk has, beside a list of its parts. */
  private static final Set<String> OF_ONE_TALK =
      Set.of("speakers", "speaker", "persons", "presenters", "recorded", "segments", "video_id");

  /** The schedule in a tree; empty if the tree is something else. */
  static Optional<ScheduleShape> of(JsonNode root) {
    JsonNode schedule = root.has("schedule") ? root.path("schedule") : root;
    JsonNode conference = schedule.path("conference");
    JsonNode days = conference.path("days");
    if (days.isArray() || conference.has("title")) {
      return Optional.of(new ScheduleShape(conference, inRooms(days)));
    }
    boolean one = root.has("title") && OF_ONE_TALK.stream().anyMatch(root::has);
    List<ObjectNode> talks =
        one
            ? List.of()
            : schedule.isArray()
                ? inList(schedule, GROUPS_IN_EACH_OTHER)
                : inField(schedule, GROUPS_IN_EACH_OTHER);
    new NamesById(root).resolve(talks);
    return talks.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScheduleShape(event(root), withParts(talks)));
  }

  /** The talks of a list, or of its groups. */
  private static List<ObjectNode> inList(JsonNode list, int depth) {
    if (areTalks(list)) {
      return objects(list);
    }
    return list.isArray() && depth > 0
        ? list.valueStream()
            .flatMap(group -> dated(inField(group, depth - 1), group).stream())
            .toList()
        : inField(list, depth);
  }

  /** The talks in the first field that has some. */
  private static List<ObjectNode> inField(JsonNode object, int depth) {
    return LISTS.stream()
        .filter(field -> depth > 0 && object.has(field))
        .map(field -> inList(object.path(field), depth - 1))
        .filter(talks -> !talks.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Talks of a day are of its date, unless they have their own. */
  private static List<ObjectNode> dated(List<ObjectNode> talks, JsonNode day) {
    talks.stream()
        .filter(talk -> day.has("date") && !talk.has("date"))
        .forEach(talk -> talk.set("date", day.path("date")));
    return talks;
  }

  /** Its name, which RubyEvents gives in each talk. */
  private static JsonNode event(JsonNode root) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    List<String> names =
        root.isArray()
            ? root.valueStream().map(talk -> talk.path("event_name").asText("")).distinct().toList()
            : List.of(root.path("title").asText(""));
    if (names.size() == 1 && !names.getFirst().isEmpty()) {
      event.put("title", names.getFirst());
    }
    return event;
  }

  /** Judged by its first ones, of which some may be breaks. */
  private static boolean areTalks(JsonNode list) {
    if (!list.isArray() && !isByCode(list)) {
      return false;
    }
    List<JsonNode> first = list.valueStream().limit(FIRST_TALKS).toList();
    return first.stream().limit(1).anyMatch(one -> isNamed(one) && !one.path("entries").isArray())
        && first.stream().anyMatch(one -> isNamed(one) && OF_TALKS.stream().anyMatch(one::has));
  }

  private static boolean isNamed(JsonNode one) {
    return one.has("title") || one.has("name") || one.has("raw_title");
  }

  private static boolean isByCode(JsonNode list) {
    return list.isObject() && list.valueStream().findFirst().filter(JsonNode::isObject).isPresent();
  }

  private static List<ObjectNode> objects(JsonNode list) {
    return list.valueStream()
        .filter(JsonNode::isObject)
        .map(ObjectNode.class::cast)
        .filter(talk -> !talk.path("isServiceSession").asBoolean())
        .toList();
  }

  /** frab's and pretalx's: days, and in each the talks by room. */
  private static List<ObjectNode> inRooms(JsonNode days) {
    List<ObjectNode> talks = new ArrayList<>();
    for (JsonNode day : days) {
      for (JsonNode room : day.path("rooms")) {
        talks.addAll(dated(objects(room), day));
      }
    }
    return talks;
  }

  /** RubyEvents' talks, and those that are parts of the video of another. */
  private static List<ObjectNode> withParts(List<ObjectNode> talks) {
    List<ObjectNode> all = new ArrayList<>();
    for (ObjectNode talk : talks) {
      all.add(talk);
      for (ObjectNode part : objects(talk.path("talks"))) {
        if (part.path("video_provider").asText("").equals("parent")) {
          part.set("video_provider", talk.path("video_provider"));
          part.set("video_id", talk.path("video_id"));
        }
        all.add(part);
      }
    }
    return all;
  }
}
