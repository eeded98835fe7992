package cuepoint.ingest.list;

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

  /** What only pyvideo.org's talks have, or the user's own in its form. */
  private static final Set<String> PYVIDEO =
      Set.of("recorded", "videos", THUMBNAIL, RELATED, "copyright_text");

  /** What they have not. */
  private static final Set<String> OTHER_PROGRAMS =
      Set.of("guid", "uuid", "id", "code", "state", "status");

  private OtherFields() {}

  /** What is kept of an object that a program wrote. */
  static ObjectNode of(ObjectNode talk) {
    boolean pyvideo =
        PYVIDEO.stream().anyMatch(talk::has) && OTHER_PROGRAMS.stream().noneMatch(talk::has);
    return pyvideo ? talk : known(talk);
  }

  /** What is kept of any other object. */
  static ObjectNode known(ObjectNode talk) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    Stream.concat(IDS.stream(), Stream.of(THUMBNAIL, RELATED))
        .filter(talk::hasNonNull)
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
}
