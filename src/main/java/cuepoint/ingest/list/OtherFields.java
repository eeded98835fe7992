package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.metadata.VideoFields;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of an entry beside a talk's metadata: of pyvideo.org's fields all; of those of other
 * programs ids, the picture and the talk's page. The rest may be private: addresses of mail, notes,
 * votes.
 */
final class OtherFields {
  static final String RELATED = "related_urls";
  static final String THUMBNAIL = "thumbnail_url";

  private static final List<String> IDS = List.of("guid", "uuid", "id", "code", "slug");

  /** What only pyvideo.org's talks have. */
  private static final Set<String> PYVIDEO =
      Set.of("recorded", "videos", THUMBNAIL, RELATED, "copyright_text");

  /** Fields that are read, and written by the names of the design. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "speakers",
          "speaker",
          "description",
          "abstract",
          "subtitle",
          "recorded",
          "date",
          "language",
          "duration",
          "tags",
          "chapters",
          "captions",
          "videos",
          "video",
          "url",
          "start",
          "end",
          "state",
          "status");

  private OtherFields() {}

  static ObjectNode of(ObjectNode talk) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    boolean pyvideo =
        PYVIDEO.stream().anyMatch(talk::has) && IDS.stream().limit(4).noneMatch(talk::has);
    Stream<String> names =
        pyvideo
            ? talk.properties().stream().map(field -> field.getKey())
            : Stream.concat(IDS.stream(), Stream.of(THUMBNAIL, RELATED));
    names
        .filter(name -> !READ.contains(name))
        .filter(name -> !isNone(talk.path(name)))
        .forEach(name -> kept.set(name, talk.path(name)));
    address(talk, "thumbnail", THUMBNAIL, kept);
    String page = talk.path("url").asText("");
    if (Addresses.isWeb(page) && !VideoFields.isPlayed(page) && !kept.has(RELATED)) {
      kept.putArray(RELATED).add(page);
    }
    return kept;
  }

  private static void address(ObjectNode talk, String from, String to, ObjectNode kept) {
    String address = talk.path(from).asText("");
    if (!kept.has(to) && Addresses.isWeb(address)) {
      kept.put(to, address);
    }
  }

  private static boolean isNone(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
