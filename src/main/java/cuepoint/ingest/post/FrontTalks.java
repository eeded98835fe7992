package cuepoint.ingest.post;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.file.ProblemSink;
import cuepoint.ingest.markup.Addresses;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the talks that stand above a post: one that it is about, or a list of them. */
final class FrontTalks {
  private static final List<String> LISTS =
      List.of("talks", "sessions", "presentations", "videos", "recordings", "lectures");

  private FrontTalks() {}

  /** Those that have a video. */
  static List<TalkMetadata> of(MetadataFile front) {
    JsonNode root = front.root();
    Stream<JsonNode> one = Stream.of(root, root.path("extra"), root.path("params"));
    Stream<JsonNode> listed =
        LISTS.stream().flatMap(field -> root.path(field).valueStream()).filter(JsonNode::isObject);
    return Stream.concat(listed, one)
        .map(node -> JsonFields.of(front, node, "", ProblemSink.NONE))
        .map(TalkMetadata::of)
        .filter(talk -> !videos(talk).isEmpty())
        .toList();
  }

  static List<Video> videos(TalkMetadata talk) {
    return talk.videos().stream().flatMap(address -> Addresses.video(address).stream()).toList();
  }

  /** Completes a talk with what only stands above the post: its tags, language and length. */
  static TalkMetadata complete(TalkMetadata talk, List<TalkMetadata> above) {
    List<Video> videos = videos(talk);
    return above.stream()
        .filter(one ->
            videos(one).stream()
                .anyMatch(video -> videos.stream().anyMatch(own -> own.key().equals(video.key()))))
        .findFirst()
        .map(talk::or)
        .orElse(talk);
  }

  /** What is said of a talk there. */
  static Proposal proposal(TalkMetadata talk) {
    return new Proposal(
        videos(talk),
        talk.title().flatMap(Guess::sure),
        Optional.of(talk.speakers()).filter(names -> !names.isEmpty()).flatMap(Guess::sure),
        talk.description().flatMap(Guess::sure),
        talk.recorded().flatMap(day -> Guess.doubtful(day, "perhaps the day of the post")),
        talk.chapters());
  }
}
