package cuepoint.ingest.list;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.CaptionFile;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.event.EventMetadata;
import cuepoint.event.Schedule;
import cuepoint.file.JsonObjects;
import cuepoint.file.LimitedProblems;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.MetadataFile.Notation;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads JSON or YAML that describes one talk, or several in a row, as a list. */
public final class SingleTalk implements ListingReader {
  /** What has a title may be anything; what has only a name, a talk by one of these. */
  private static final Set<String> TITLES = Set.of("title", "fulltitle", "raw_title");

  private static final Set<String> OF_TALKS =
      Set.of("speakers", "speaker", "persons", "account", "publishedAt", "recorded", "videos");

  /** What yt-dlp says of a video at length, and nothing is made of. */
  private static final Set<String> OF_STREAMS =
      Set.of(
          "formats",
          "requested_formats",
          "requested_downloads",
          "automatic_captions",
          "subtitles",
          "requested_subtitles",
          "thumbnails",
          "heatmap",
          "comments",
          "fragments",
          "http_headers");

  @Override
  public boolean reads(Path source) throws IOException {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(source)
        || !(isJson(name) || Notation.of(source) == Notation.YAML)
        || EventMetadata.isNamed(source)
        || Schedule.isIn(source)) {
      return false;
    }
    return isTalk(MetadataFile.head(source)) && !CaptionFile.isCaptions(source);
  }

  private static boolean isJson(String name) {
    return name.matches("(?s).*\\.(?:json|jsonl|ndjson)");
  }

  private static boolean isTalk(JsonNode root) {
    boolean titled = TITLES.stream().anyMatch(root::hasNonNull);
    boolean named = root.hasNonNull("name") && OF_TALKS.stream().anyMatch(root::hasNonNull);
    return (titled || named) && !root.path("_type").asText("").equals("playlist");
  }

  @Override
  public Listing read(Path source, ProblemSink problems) throws IOException {
    List<ObjectNode> objects = new ArrayList<>();
    Optional<JacksonException> broken =
        Notation.of(source) == Notation.YAML ? Optional.empty() : objects(source, objects);
    if (objects.size() < 2) {
      return one(source, problems);
    }
    broken.ifPresent(e ->
        problems.add(
            source,
            e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
            "not valid JSON, and nothing behind it is read"));
    return listing(source, objects, problems);
  }

  /** Adds the objects of a file; what ended it early, if anything did. */
  private static Optional<JacksonException> objects(Path source, List<ObjectNode> objects)
      throws IOException {
    try {
      JsonObjects.read(source, OF_STREAMS, objects::add);
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.of(e);
    }
  }

  private static Listing one(Path source, ProblemSink problems) throws IOException {
    RegularFile.check(source, RegularFile.MAX_TEXT_BYTES);
    MetadataFile file = MetadataFile.read(source, problems);
    if (!(file.root() instanceof ObjectNode object)) {
      throw new FileSystemException(source.toString(), null, "no talk can be read in it");
    }
    return listing(source, Optional.empty(), List.of(candidate(file, object, problems)));
  }

  /** Those of several objects that are talks. */
  private static Listing listing(Path source, List<ObjectNode> objects, ProblemSink problems) {
    LimitedProblems limited = new LimitedProblems(source, problems);
    List<Candidate> talks =
        objects.stream()
            .filter(SingleTalk::isTalk)
            .map(object -> candidate(new MetadataFile(source, "", object), object, limited))
            .toList();
    limited.end();
    List<String> playlists =
        objects.stream()
            .map(object -> object.path("playlist_title").asText(""))
            .distinct()
            .toList();
    Optional<String> playlist =
        Optional.of(playlists.getFirst()).filter(name -> playlists.size() == 1 && !name.isEmpty());
    return listing(source, playlist, talks);
  }

  private static Candidate candidate(MetadataFile file, ObjectNode object, ProblemSink problems) {
    String title = object.path("title").asText("");
    TalkMetadata talk = TalkMetadata.of(JsonFields.of(file, object, title, problems));
    return ScheduleListing.candidate(talk, object);
  }

  private static Listing listing(Path source, Optional<String> event, List<Candidate> found) {
    List<String> notes = new ArrayList<>();
    List<TalkDraft> talks = Drafts.of(Candidate.talks(found, notes));
    return new Listing(EventOf.folder(event, source), EventOf.named(event), talks, notes);
  }
}
