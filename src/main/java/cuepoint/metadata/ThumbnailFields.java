package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the picture of a talk, from the fields of many programs. */
final class ThumbnailFields {
  private static final String[] NAMES = {"thumbnail_url", "thumbnail", "poster_url", "thumb_url"};

  private ThumbnailFields() {}

  /** An address or the name of a file. Other values of such fields are not meant for us. */
  static Optional<String> of(JsonFields json) {
    return Stream.of(NAMES)
        .map(json::value)
        .filter(JsonNode::isTextual)
        .map(value -> value.asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
