package cuepoint.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.nio.file.Path;
import java.util.List;

/** Whether two values of a field say the same, such as {@code "en"} and {@code "eng"}. */
final class SameMeaning {
  private SameMeaning() {}

  static boolean of(String field, JsonNode one, JsonNode other) {
    if (one.toString().equals(other.toString())) {
      return true;
    }
    TalkMetadata read = read(field, one);
    TalkMetadata also = read(field, other);
    return !read.equals(TalkMetadata.NONE)
        && (read.equals(also) || (!read.videos().isEmpty() && videos(read).equals(videos(also))));
  }

  private static TalkMetadata read(String field, JsonNode value) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().set(field, value);
    MetadataFile file = new MetadataFile(Path.of(field), "", object);
    return TalkMetadata.of(JsonFields.of(file, object, "", ProblemSink.NONE));
  }

  private static List<String> videos(TalkMetadata talk) {
    return talk.videos().stream().map(SameMeaning::key).toList();
  }

  private static String key(String address) {
    return Video.of(address, "")
        .map(video -> video.key() + " " + video.startMillis())
        .orElse(address);
  }
}
