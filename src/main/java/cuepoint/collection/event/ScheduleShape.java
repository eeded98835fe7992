package cuepoint.collection.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the talks in a tree, in the shapes that schedules and lists of videos have.
 *
 * @param event the object that describes the event; empty if there is none
 * @param talks an object for each talk
 */
record ScheduleShape(JsonNode event, List<ObjectNode> talks) {
  /**
   * Lists of talks, by their field: frab's older, Sessionize's, media.ccc.de's, pretalx's,
   * PeerTube's, yt-dlp's.
   */
  private static final List<String> LISTS =
      List.of("sessions", "talks", "events", "submissions", "results", "data", "entries", "videos");

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
    if (root.isArray()) {
      return ofList(root);
    }
    boolean one = root.has("title") && OF_ONE_TALK.stream().anyMatch(root::has);
    return one
        ? Optional.empty()
        : LISTS.stream().flatMap(field -> ofField(root, field).stream()).findFirst();
  }

  private static Optional<ScheduleShape> ofField(JsonNode root, String field) {
    if (!areTalks(root.path(field))) {
      return Optional.empty();
    }
    List<ObjectNode> talks = objects(root.path(field));
    new SessionizeNames(root).resolve(talks);
    return Optional.of(new ScheduleShape(event(root), withParts(talks)));
  }

  private static JsonNode event(JsonNode root) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.set("title", root.path("title").isTextual() ? root.path("title") : event.nullNode());
    return event;
  }

  /** Talks, groups of them (Sessionize's Sessions), or days with rooms (its GridSmart). */
  private static Optional<ScheduleShape> ofList(JsonNode list) {
    JsonNode first = list.path(0);
    boolean rooms = first.has("date") && first.path("rooms").isArray();
    if (rooms || areTalks(first.path("sessions"))) {
      Stream<JsonNode> groups =
          rooms
              ? list.valueStream().flatMap(day -> day.path("rooms").valueStream())
              : list.valueStream();
      List<ObjectNode> talks = new ArrayList<>();
      groups.forEach(group -> talks.addAll(objects(group.path("sessions"))));
      new SessionizeNames(list).resolve(talks);
      return Optional.of(new ScheduleShape(event(list), talks));
    }
    return areTalks(list)
        ? Optional.of(new ScheduleShape(commonEvent(list), withParts(objects(list))))
        : Optional.empty();
  }

  /** RubyEvents names the event in each talk. */
  private static JsonNode commonEvent(JsonNode talks) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    List<String> names =
        talks.valueStream().map(talk -> talk.path("event_name").asText("")).distinct().toList();
    if (names.size() == 1 && !names.getFirst().isEmpty()) {
      event.put("title", names.getFirst());
    }
    return event;
  }

  private static boolean areTalks(JsonNode list) {
    JsonNode first = list.isArray() || isByCode(list) ? list.path(0) : list;
    JsonNode one = isByCode(list) ? list.valueStream().findFirst().orElse(first) : first;
    boolean named = one.has("title") || one.has("name") || one.has("raw_title");
    return list.isContainerNode() && named && OF_TALKS.stream().anyMatch(one::has);
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
        for (ObjectNode talk : objects(room)) {
          if (!talk.has("date")) {
            talk.set("date", day.path("date"));
          }
          talks.add(talk);
        }
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
